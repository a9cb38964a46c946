import { Button, EmptyBridge, LoadingList, PageHead } from '@samenwijs/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { More, ReadError } from '../../shared/feedback';
import type { ItemFilter } from '../../shared/api/gql/graphql';
import { Link, LinkButton } from '../../shared/links';
import { useTyped } from '../../shared/search/use-typed';
import { useTitle } from '../../shared/title';
import { useViewer, type Viewer } from '../../shared/viewer';
import { itemsQuery } from './api';
import { ItemFinder } from './item-finder';
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
        {tab !== 'nakijken' && <SearchForm q={q ?? ''} />}
        {viewer?.can.draftItem && <Write viewer={viewer} />}
      </PageHead>
      {viewer?.can.draftItem && <Tabs />}
      {tab === 'nakijken' ? (
        <ReviewList viewer={viewer!} />
      ) : tab === 'ons' ? (
        <Ours filter={{ ...(q && { query: q }), ...oursOf(viewer!) }} />
      ) : (
        <ItemFinder />
      )}
    </>
  );
}

const oursOf = ({ region }: Viewer): ItemFilter => ({
  ...(region ? { regionId: region.id } : { mine: true }),
  status: ['draft', 'in_review', 'published', 'archived'],
});

/** Finds as one types; the address is replaced, so that "back" leaves the list. */
function SearchForm({ q }: { q: string }) {
  const { t } = useTexts();
  const navigate = useNavigate({ from: '/kennis' });
  const id = useId();
  const { typed, setTyped, sendNow } = useTyped(q, (words) => {
    void navigate({
      search: (old) => ({ ...old, aantal: undefined, literal: undefined, q: words || undefined }),
      replace: true,
      resetScroll: false,
    });
  });
  return (
    <form
      className="bigsearch"
      role="search"
      aria-label={t('common:nav.items')}
      onSubmit={(event) => {
        event.preventDefault();
        sendNow();
      }}
    >
      <label htmlFor={id}>{t('list.search')}</label>
      <div className="bigsearch__row">
        <input
          id={id}
          name="q"
          type="search"
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button tone="ink" type="submit">
          {t('list.go')}
        </Button>
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
              activeOptions={{ includeSearch: true, explicitUndefined: true }}
            >
              {t(`list.tab.${tab ?? 'all'}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the viewer's region wrote, in whatever state. */
function Ours({ filter }: { filter: ItemFilter }) {
  const { t } = useTexts();
  const query = useInfiniteQuery({ ...itemsQuery(filter), placeholderData: (old) => old });
  const { data, error } = query;
  const id = useId();
  const kind = filter.query ? 'search' : 'ours';
  return (
    <section className="results" aria-labelledby={id}>
      <div className="results__head">
        <h2 id={id} aria-live="polite">
          {data
            ? t(filter.query ? 'list.found' : 'list.count', { count: data.totalCount })
            : t('list.seeking')}
        </h2>
      </div>
      {data?.nodes.length ? (
        <>
          <ResultList items={data.nodes} />
          <More query={query} label={t('list.more')} />
        </>
      ) : data ? (
        <EmptyBridge
          title={t(`list.empty.${kind}.title`)}
          action={
            <LinkButton tone="ink" to="/kennis/nieuw">
              {t('common:foot.write')}
            </LinkButton>
          }
        >
          {t(`list.empty.${kind}.text`)}
        </EmptyBridge>
      ) : error ? (
        <ReadError error={error} onRetry={() => void query.refetch()} />
      ) : (
        <LoadingList label={t('list.loading')} className="resultlist" />
      )}
    </section>
  );
}
