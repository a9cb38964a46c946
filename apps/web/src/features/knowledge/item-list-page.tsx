import { EmptyBridge, PageHead } from '@samenwijs/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import type { ItemFilter } from '../../shared/api/gql/graphql';
import { More, Read } from '../../shared/feedback';
import { Link, LinkButton } from '../../shared/links';
import { useTitle } from '../../shared/title';
import { useViewer, type Viewer } from '../../shared/viewer';
import { itemsQuery } from './api';
import { ResultList } from './result-list';
import { ReviewList } from './review-list';
import { useTexts } from './texts';

/** Everything published, and for those who write: what is theirs, and what waits for a reader. */
export function ItemListPage() {
  const { t } = useTexts();
  const viewer = useViewer();
  const { q, stand } = useSearch({ from: '/kennis' });
  const tab = viewer?.can.draftItem && (stand === 'ons' || stand === 'nakijken') ? stand : undefined;
  useTitle(q ? t('list.titleOf', { q }) : t('common:nav.items'), t('list.description'));
  return (
    <>
      <PageHead kind="tight" title={t('common:nav.items')}>
        <SearchForm key={q} q={q} />
        {viewer?.can.draftItem && <Write viewer={viewer} />}
      </PageHead>
      {viewer?.can.draftItem && <Tabs />}
      {tab === 'nakijken' ? (
        <ReviewList viewer={viewer!} />
      ) : (
        <Results
          q={q}
          ours={tab === 'ons'}
          filter={{ ...(q && { query: q }), ...(tab === 'ons' && oursOf(viewer!)) }}
        />
      )}
    </>
  );
}

const oursOf = ({ region }: Viewer): ItemFilter => ({
  ...(region ? { regionId: region.id } : { mine: true }),
  status: ['draft', 'in_review', 'published', 'archived'],
});

function SearchForm({ q = '' }: { q: string | undefined }) {
  const { t } = useTexts();
  const navigate = useNavigate({ from: '/kennis' });
  const id = useId();
  return (
    <form
      className="bigsearch"
      role="search"
      aria-label={t('common:nav.items')}
      onSubmit={(event) => {
        event.preventDefault();
        const words = (event.currentTarget.elements.namedItem('q') as HTMLInputElement).value.trim();
        void navigate({ search: (old) => ({ ...old, q: words || undefined }) });
      }}
    >
      <label htmlFor={id}>{t('list.search')}</label>
      <div className="bigsearch__row">
        <input id={id} name="q" type="search" defaultValue={q} autoComplete="off" />
        <button className="button button--ink" type="submit">
          {t('list.go')}
        </button>
      </div>
    </form>
  );
}

const Write = ({ viewer }: { viewer: Viewer }) => {
  const { t } = useTexts();
  return (
    <p className="tags">
      <Link className="tag" to="/kennis/nieuw">
        {t('common:foot.write')}
      </Link>
      {viewer.can.importDocument && (
        <Link className="tag" to="/importeren">
          {t('common:foot.import')}
        </Link>
      )}
    </p>
  );
};

function Tabs() {
  const { t } = useTexts();
  return (
    <nav className="statetabs" aria-label={t('list.tabs')}>
      <ul>
        {([undefined, 'ons', 'nakijken'] as const).map((tab) => (
          <li key={tab ?? 'all'}>
            <Link
              to="/kennis"
              search={(old) => ({ q: tab === 'nakijken' ? undefined : old.q, stand: tab })}
              activeOptions={{ exact: true }}
            >
              {t(`list.tab.${tab ?? 'all'}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Results({ q, ours, filter }: { q: string | undefined; ours: boolean; filter: ItemFilter }) {
  const { t } = useTexts();
  const query = useInfiniteQuery(itemsQuery(filter));
  const id = useId();
  return (
    <section className="results" aria-labelledby={id}>
      <div className="results__head">
        <h2 id={id} aria-live="polite">
          {query.data
            ? t(q ? 'list.found' : 'list.count', { count: query.data.totalCount })
            : t('list.loading')}
        </h2>
      </div>
      <Read query={query} loading={t('list.loading')}>
        {({ nodes }) =>
          nodes.length ? (
            <>
              <ResultList items={nodes} />
              <More query={query} label={t('list.more')} />
            </>
          ) : (
            <Nothing q={q} ours={ours} />
          )
        }
      </Read>
    </section>
  );
}

function Nothing({ q, ours }: { q: string | undefined; ours: boolean }) {
  const { t } = useTexts();
  const viewer = useViewer();
  const kind = q ? 'search' : ours ? 'ours' : 'all';
  return (
    <EmptyBridge
      title={t(`list.empty.${kind}.title`)}
      action={
        q && viewer?.can.draftRequest ? (
          <LinkButton tone="ink" to="/vragen/nieuw" search={{ titel: q }}>
            {t('list.empty.ask')}
          </LinkButton>
        ) : (
          !q &&
          viewer?.can.draftItem && (
            <LinkButton tone="ink" to="/kennis/nieuw">
              {t('common:foot.write')}
            </LinkButton>
          )
        )
      }
    >
      {t(`list.empty.${kind}.text`)}
    </EmptyBridge>
  );
}
