import { Arch, Button, MiniArch } from '@samenwijs/ui';
import { useId } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useUndoToast } from '../../shared/feedback';
import { capital } from '../../shared/format';
import { Link, LinkButton } from '../../shared/links';
import { useMatchWords } from '../../shared/matching';
import { RegionName } from '../../shared/region-name';
import { Written } from '../../shared/written';
import type { NewMatch } from './api';
import type { usePutAside } from './put-aside';

type Props = { match: NewMatch; others: readonly NewMatch[]; aside: ReturnType<typeof usePutAside> };

/** The best new match on an own question, large. */
export function Lead({ match, others, aside }: Props) {
  const { t } = useTranslation('home');
  const { t: tCommon } = useTranslation();
  const { t: tMatching } = useTranslation('matching');
  const words = useMatchWords();
  const undoable = useUndoToast();
  const id = useId();
  const { request, item, confidence } = match;
  const holder = item.region ? (
    <RegionName region={item.region} plain />
  ) : (
    <>{capital(tCommon('consortium'))}</>
  );
  return (
    <section className="lead" aria-labelledby={id}>
      <div className="lead__text">
        <p className="kicker">{t('region.new')}</p>
        <h2 id={id}>
          <Link to="/vragen/$id" params={{ id: request.id }}>
            <Trans
              t={t}
              i18nKey={confidence === 'strong' ? 'region.leadStrong' : 'region.leadPossible'}
              components={{ region: holder, title: <>{item.title}</> }}
            />
          </Link>
        </h2>
        <p>{t('region.youAsked', { title: request.title })}</p>
        {others.length > 0 && (
          <>
            <h3 className="h-small lead__also">{t('region.alsoNew')}</h3>
            <ul className="plainlist">
              {others.map((other) => (
                <li key={other.id}>
                  <MiniArch shares={words.shares(other)} state={other.confidence} />
                  <b>{words.verdict(other.confidence)}</b> {t('region.onQuestion')}{' '}
                  <Link to="/vragen/$id" params={{ id: other.request.id }}>
                    <Written>{other.request.title}</Written>
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <div className="actions">
          <LinkButton tone="ink" to="/vragen/$id" params={{ id: request.id }}>
            {t('region.see')}
          </LinkButton>
          <Button
            tone="link"
            onPress={() => {
              aside.putAside(match.id, 'day');
              undoable(t('region.laterDone'), () => aside.takeBack(match.id));
            }}
          >
            {t('region.later')}
          </Button>
        </div>
      </div>
      <div className="lead__bridge">
        <Arch
          shares={words.shares(match)}
          state={confidence}
          verdict={words.verdict(confidence)}
          feet={[tMatching('feet.ourQuestion'), item.region?.name ?? tCommon('consortium')]}
        />
        <ul className="lead__reasons">
          {words.list(match).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
