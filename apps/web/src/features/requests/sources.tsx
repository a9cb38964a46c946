import { Button, type Cite } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { Link } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { Written } from '../../shared/written';
import type { Cited } from './api';

const anchor = (owner: string, n: number) => `bron-${owner}-${n}`;

/** "[1]" in a text becomes a link to the source below it. */
export function useCite(owner: string, sources: readonly Cited[]): Cite {
  const { t } = useTranslation('requests');
  return (n) => (sources[n - 1] ? { href: `#${anchor(owner, n)}`, label: t('cite.source', { n }) } : null);
}

const SourceLine = ({ item, n }: { item: Cited; n: number }) => {
  const { t: tCommon } = useTranslation();
  return (
    <>
      <b>{n}</b>{' '}
      <Link to="/kennis/$id" params={{ id: item.id }}>
        <Written>{item.title}</Written>
      </Link>
      , {item.region ? <RegionName region={item.region} /> : tCommon('consortium')}
    </>
  );
};

/** The sources of an answer, in full. */
export function Sources({ owner, items }: { owner: string; items: readonly Cited[] }) {
  return items.map((item, i) => (
    <div key={item.id} className="source" id={anchor(owner, i + 1)} tabIndex={-1}>
      {item.summary && <p className="source__quote">{item.summary}</p>}
      <p className="meta">
        <SourceLine item={item} n={i + 1} />
      </p>
    </div>
  ));
}

/** While writing: one line each, which can be taken out. */
export function SourceList({
  owner,
  items,
  onRemove,
}: {
  owner: string;
  items: readonly Cited[];
  onRemove?: (n: number) => void;
}) {
  const { t } = useTranslation('requests');
  if (!items.length) return null;
  return (
    <ol className="sources" aria-label={t('cite.sources')}>
      {items.map((item, i) => (
        <li key={item.id} className="meta" id={onRemove ? undefined : anchor(owner, i + 1)} tabIndex={-1}>
          <span>
            <SourceLine item={item} n={i + 1} />
          </span>
          {onRemove && (
            <Button
              tone="link"
              aria-label={t('cite.removeNamed', { n: i + 1, title: item.title })}
              onPress={() => onRemove(i + 1)}
            >
              {t('cite.remove')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
