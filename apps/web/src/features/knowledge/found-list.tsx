import { useId } from 'react';
import { Trans } from 'react-i18next';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { Marked } from '../../shared/search/marked';
import { Source, useEvidenceLabels } from './item-parts';
import type { FoundItem } from './search-api';
import { useTexts } from './texts';

export const FoundList = ({ found, busy }: { found: readonly FoundItem[]; busy: boolean }) => (
  <ol className="resultlist" aria-busy={busy}>
    {found.map((one) => (
      <Found key={one.item.id} found={one} />
    ))}
  </ol>
);

function Found({ found: { item, title, excerpt } }: { found: FoundItem }) {
  const { t } = useTexts();
  const id = useId();
  return (
    <li className="result">
      <p className="kicker" id={id}>
        {capital(t(`vocabulary:itemType.${item.type}`))}, <Source region={item.region} />
      </p>
      <h3>
        <Link to="/kennis/$id" params={{ id: item.id }} aria-describedby={id}>
          <Marked parts={title} />
        </Link>
      </h3>
      <p>
        <Marked parts={excerpt} />
      </p>
      <Proof item={item} />
    </li>
  );
}

/** How certain it is, who took it over, and when somebody last looked whether it is still right. */
function Proof({ item }: { item: FoundItem['item'] }) {
  const { t } = useTexts();
  const format = useFormat();
  const labels = useEvidenceLabels();
  const { evidenceLevel, adoptions, reviewOn, stale, publishedAt } = item;
  const done = adoptions.filter(
    ({ status, result }) =>
      status === 'adopted' || status === 'adapted' || (status === 'evaluated' && result !== 'abandoned'),
  ).length;
  const trying = adoptions.filter(({ status }) => status === 'piloting').length;
  const words = (count: number) => ({ count, words: capital(format.words(count)) });
  return (
    <p className="meta">
      <b>{labels[evidenceLevel]}.</b>{' '}
      {done > 0 ? `${t('proof.done', words(done))} ` : trying > 0 && `${t('proof.trying', words(trying))} `}
      {stale && reviewOn ? (
        <span className="late">{t('proof.late', { month: format.month(new Date(reviewOn)) })}</span>
      ) : (
        publishedAt && (
          <Trans
            t={t}
            i18nKey="proof.reviewed"
            values={{ month: format.month(new Date(publishedAt)) }}
            components={{ time: <time dateTime={publishedAt} title={format.exact(new Date(publishedAt))} /> }}
          />
        )
      )}
    </p>
  );
}
