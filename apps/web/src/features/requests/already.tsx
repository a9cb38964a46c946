import { Button, MiniArch } from '@samenwijs/ui';
import { useId } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { useMatchWords } from '../../shared/matching';
import { RegionName } from '../../shared/region-name';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import type { Similar } from './ask-api';
import { distinct } from './distinct';
import { useJoin } from './use-join';

const MOST_WORDS = 4;

const Words = ({ words }: { words: Similar['items'][number]['words'] }) => {
  const { t } = useTranslation('requests');
  const met = distinct(words.map(({ question }) => question)).slice(0, MOST_WORDS);
  if (!met.length) return null;
  return (
    <p className="already__why">
      {t('already.words')}{' '}
      {met.map((word, i) => (
        <span key={word}>
          {i > 0 && ', '}
          <mark>{word}</mark>
        </span>
      ))}
    </p>
  );
};

function SimilarRequest({ request, confidence, score, words }: Similar['requests'][number]) {
  const { t } = useTranslation('requests');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const join = useJoin(request.id);
  const joined = join.joined ?? request.joinedByViewer;
  return (
    <li>
      <MiniArch shares={[score]} state={confidence} />
      <div>
        <p className="verdict">
          {t(confidence === 'strong' ? 'already.sameQuestion' : 'already.likeQuestion')}
        </p>
        <p className="already__title">
          <Link to="/vragen/$id" params={{ id: request.id }}>
            <Written>{request.title}</Written>
          </Link>
        </p>
        <p className="meta">
          <RegionName region={request.region} />
          {request.postedAt && (
            <>
              , <When at={request.postedAt} />
            </>
          )}
          . {tVocabulary(`requestStatus.${request.status}`)}.
        </p>
        <Words words={words} />
        {(joined || (request.viewerCan.join && confidence !== 'resembles')) && (
          <div className="already__why">
            <Button aria-pressed={joined} isPending={join.isPending} onPress={() => join.toggle(joined)}>
              {t(joined ? 'join.joined' : 'join.join')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

/** Beside the text while it is being written: "Staat het antwoord er al?" */
export function Already({ similar, asked }: { similar: Similar | undefined; asked: boolean }) {
  const { t } = useTranslation('requests');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { t: tCommon } = useTranslation();
  const words = useMatchWords();
  const format = useFormat();
  const id = useId();
  const items = asked ? (similar?.items ?? []) : [];
  const requests = asked ? (similar?.requests ?? []) : [];
  const count = items.length + requests.length;
  const group = asked ? similar?.groups[0]?.group : undefined;
  return (
    <aside className="ask__aside" aria-labelledby={id}>
      <div className="ask__sticky">
        <h2 id={id}>{t('already.title')}</h2>
        <p className="sub" role="status">
          {!asked || !similar
            ? t('already.start')
            : count
              ? capital(t('already.found', { count, words: format.words(count) }))
              : t('already.none')}
        </p>
        {count > 0 && (
          <ol className="already">
            {items.map(({ item, confidence, score, words: met }) => (
              <li key={item.id}>
                <MiniArch shares={[score]} state={confidence} />
                <div>
                  <p className="verdict">{words.verdict(confidence)}</p>
                  <p className="already__title">
                    <Link to="/kennis/$id" params={{ id: item.id }}>
                      <Written>{item.title}</Written>
                    </Link>
                  </p>
                  <p className="meta">
                    {item.region ? <RegionName region={item.region} /> : tCommon('consortium')},{' '}
                    {tVocabulary(`evidenceLevel.${item.evidenceLevel}`).toLocaleLowerCase()}
                  </p>
                  <Words words={met} />
                </div>
              </li>
            ))}
            {requests.map((found) => (
              <SimilarRequest key={found.request.id} {...found} />
            ))}
          </ol>
        )}
        {group && (
          <p className="ask__none">
            <Trans
              t={t}
              i18nKey={group.medianAnswerDays === null ? 'already.group' : 'already.groupSoon'}
              values={{ group: group.name, days: format.words(Math.round(group.medianAnswerDays ?? 0)) }}
              components={{ b: <b /> }}
            />
          </p>
        )}
      </div>
    </aside>
  );
}
