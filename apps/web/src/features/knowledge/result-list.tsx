import { Trans } from 'react-i18next';
import { capital } from '../../shared/format';
import { Link } from '../../shared/links';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import type { ItemRow } from './api';
import { Source, useEvidenceLabels } from './item-parts';
import { useTexts } from './texts';

export const ResultList = ({ items }: { items: readonly ItemRow[] }) => (
  <ol className="resultlist">
    {items.map((item) => (
      <Result key={item.id} item={item} />
    ))}
  </ol>
);

function Result({ item }: { item: ItemRow }) {
  const { t } = useTexts();
  const labels = useEvidenceLabels();
  const { id, type, status, title, summary, region, evidenceLevel, reviewOn, stale, publishedAt } = item;
  const state = publishedAt && (status === 'draft' || status === 'in_review') ? 'revision' : status;
  return (
    <li className="result">
      <p className="kicker">
        {capital(t(`vocabulary:itemType.${type}`))}, <Source region={region} />
      </p>
      <h3>
        <Link to="/kennis/$id" params={{ id }}>
          <Written>{title}</Written>
        </Link>
      </h3>
      {summary && <p>{summary}</p>}
      <p className="meta">
        <b>{state === 'published' ? labels[evidenceLevel] : t(`status.${state}.title`)}.</b>{' '}
        {stale && reviewOn ? (
          <span className="late">
            <Trans t={t} i18nKey="item.reviewLate" components={{ when: <When at={reviewOn} as="date" /> }} />
          </span>
        ) : (
          publishedAt && (
            <Trans t={t} i18nKey="item.published" components={{ when: <When at={publishedAt} /> }} />
          )
        )}
      </p>
    </li>
  );
}
