import { Arch, Button, EmptyBridge, Section } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { nodes } from '../../shared/api/connection';
import { Read, useUndoToast } from '../../shared/feedback';
import { useFormat } from '../../shared/format';
import { Link, LinkButton } from '../../shared/links';
import { useMatchWords } from '../../shared/matching';
import { RegionName } from '../../shared/region-name';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import { answerableQuery, type Offer } from './api';
import type { usePutAside } from './put-aside';

const SHOWN = 3;
type Aside = ReturnType<typeof usePutAside>;

/** Questions of other regions that this region has something about. */
export function Offers({
  region,
  canWrite,
  aside,
}: {
  region: { name: string };
  canWrite: boolean;
  aside: Aside;
}) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const query = useQuery(answerableQuery);
  return (
    <Section
      className="columns__main"
      title={t('region.answerable')}
      sub={query.data?.totalCount ? t('region.answerableSub', { region: region.name }) : undefined}
    >
      <Read query={query} loading={t('loading')}>
        {(answerable) => {
          const offers = nodes(answerable)
            .filter(({ id }) => !aside.isAside(id))
            .slice(0, SHOWN);
          if (!offers.length)
            return (
              <EmptyBridge
                title={t('region.noneAnswerable')}
                action={canWrite && <LinkButton to="/kennis/nieuw">{t('region.write')}</LinkButton>}
              >
                {t('region.noneAnswerableText')}
              </EmptyBridge>
            );
          return (
            <>
              <ul className="offers">
                {offers.map((offer) => (
                  <OfferRow key={offer.id} offer={offer} aside={aside} />
                ))}
              </ul>
              {answerable.totalCount > offers.length && (
                <p>
                  <Link to="/vragen" search={{ lijst: 'voor-ons' }}>
                    {t('region.allAnswerable', {
                      count: answerable.totalCount,
                      words: format.words(answerable.totalCount),
                    })}
                  </Link>
                </p>
              )}
            </>
          );
        }}
      </Read>
    </Section>
  );
}

function OfferRow({ offer, aside }: { offer: Offer; aside: Aside }) {
  const { t } = useTranslation('home');
  const { t: tMatching } = useTranslation('matching');
  const words = useMatchWords();
  const undoable = useUndoToast();
  const { id, request, item, confidence } = offer;
  return (
    <li className="offer">
      <div className="offer__q">
        <p className="meta">
          <RegionName region={request.region} />
          {request.postedAt && (
            <>
              , <When at={request.postedAt} />
            </>
          )}
        </p>
        <p className="offer__title">
          <Link to="/vragen/$id" params={{ id: request.id }}>
            <Written>{request.title}</Written>
          </Link>
        </p>
      </div>
      <div className="offer__arch">
        <Arch shares={words.shares(offer)} state={confidence} />
        <p className="offer__verdict">{words.verdict(confidence)}</p>
      </div>
      <div className="offer__a">
        <p className="meta">{t('region.youHave')}</p>
        <p>
          <Link to="/kennis/$id" params={{ id: item.id }}>
            <Written>{item.title}</Written>
          </Link>
        </p>
      </div>
      <p className="offer__why">
        <b>{tMatching('why')}</b> {words.line(offer)}.
      </p>
      <div className="offer__do">
        <LinkButton size="small" to="/vragen/$id/antwoorden" params={{ id: request.id }}>
          {t('region.thinkAlong')}
        </LinkButton>
        <Button
          tone="link"
          onPress={() => {
            aside.putAside(id, 'forever');
            undoable(t('region.notForUsDone'), () => aside.takeBack(id));
          }}
        >
          {t('region.notForUs')}
        </Button>
      </div>
    </li>
  );
}
