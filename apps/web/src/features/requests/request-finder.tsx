import { EmptyBridge, Button, Fold, LoadingList, Select } from '@samenwijs/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { More, ReadError } from '../../shared/feedback';
import { LinkButton } from '../../shared/links';
import type { RequestSearch } from '../../shared/search/address';
import { Also } from '../../shared/search/also';
import { Chips } from '../../shared/search/chips';
import { FacetBox } from '../../shared/search/facet-box';
import { choices, cleared, toggled } from '../../shared/search/filters';
import { Marked } from '../../shared/search/marked';
import { Pick } from '../../shared/search/pick';
import { Standby } from '../../shared/search/standby';
import { useFacets } from '../../shared/search/use-facets';
import { useNoteSearch } from '../../shared/search/use-note-search';
import { usePlace } from '../../shared/search/use-place';
import { useTyped } from '../../shared/search/use-typed';
import { useViewer } from '../../shared/viewer';
import { searchRequestsQuery } from './list-api';
import { EmptyList, ListHead } from './list-head';
import {
  orderOf,
  REQUEST_FACETS,
  REQUEST_FILTERS,
  REQUEST_ORDERS,
  requestQuestion,
  tabOf,
  TABS,
  type RequestFacet,
  type RequestOrder,
} from './request-lists';
import { RequestRow } from './request-row';

/** All questions, as narrow as one wants them. `list` is what the address means. */
export function RequestFinder({ list, tabs }: { list: RequestSearch; tabs: ReactNode }) {
  const { t } = useTranslation('requests');
  const { t: tSearch } = useTranslation('search');
  const navigate = useNavigate({ from: '/vragen' });
  const shown = list.aantal ?? 0;
  const query = useInfiniteQuery(searchRequestsQuery(requestQuestion(list), shown));
  const { data } = query;
  const set = (change: RequestSearch, replace = false) =>
    void navigate({ search: { ...list, aantal: undefined, ...change }, replace, resetScroll: false });
  usePlace(query, shown, (aantal) => set({ aantal }, true));
  useNoteSearch(list.q, 'requests');
  const { choicesOf, labelOf } = useFacets(REQUEST_FILTERS, data?.facets, list, !data && !query.error);
  const chosen = choices(REQUEST_FILTERS, list);
  const toggle = (facet: RequestFacet, value: string) => set(toggled(list, REQUEST_FILTERS[facet], value));
  const heading = useId();
  const tab = tabOf(list);
  /** A tab's own state is no filter that somebody chose. */
  const own = chosen.filter(({ facet }) => !tab || facet !== 'status');
  const plain = !!tab && !list.q && !own.length;
  const clear = () =>
    set({ ...cleared(REQUEST_FILTERS), q: undefined, literal: undefined, ...(tab && TABS[tab]) });
  const count = data?.totalCount;
  return (
    <>
      <ListHead list={plain ? tab : 'all'} count={count} />
      {tabs}
      <div className="bar" role="search" aria-label={t('list.filter')}>
        <Fold label={t('list.filterFold')}>
          <TypedSearch q={list.q ?? ''} send={(q) => set({ q: q || undefined, literal: undefined }, true)} />
          {REQUEST_FACETS.map((facet) => {
            const values = choicesOf(facet);
            const on = chosen.filter((one) => one.facet === facet);
            return (
              <Pick
                key={facet}
                label={tSearch(`facet.${facet}`)}
                value={
                  on.length === 1
                    ? labelOf(facet, on[0]!.value)
                    : t(`list.any.${facet}`, { count: on.length })
                }
              >
                <FacetBox
                  legend={tSearch(`facet.${facet}`)}
                  values={values}
                  onToggle={(value) => toggle(facet, value)}
                />
              </Pick>
            );
          })}
          <Select<RequestOrder>
            label={tSearch('order.label')}
            value={orderOf(list)}
            options={REQUEST_ORDERS.filter(([key]) => key !== 'past' || list.q).map(([key, order]) => [
              key,
              tSearch(`order.${order}`),
            ])}
            onChange={(volgorde) => set({ volgorde })}
          />
        </Fold>
      </div>
      <h2 className="sr" id={heading} tabIndex={-1} aria-live="polite">
        {count === undefined ? t('list.loading') : t('list.found', { count })}
      </h2>
      <Chips
        heading={heading}
        chips={[
          ...(list.q
            ? [
                {
                  key: 'q',
                  label: t('list.word', { q: list.q }),
                  onRemove: () => set({ q: undefined, literal: undefined }),
                },
              ]
            : []),
          ...own.map(({ facet, value }) => ({
            key: `${facet} ${value}`,
            label: labelOf(facet, value),
            onRemove: () => toggle(facet, value),
          })),
        ]}
        onClear={clear}
      />
      {data && (
        <Also
          also={data.also}
          literal={list.literal === '1'}
          onLiteral={(literal) => set({ literal: literal ? '1' : undefined })}
        />
      )}
      <Standby standby={!!data?.standby} list="requests" />
      {data?.nodes.length ? (
        <>
          <ol className="qlist" aria-busy={query.isPlaceholderData}>
            {data.nodes.map(({ request, title, excerpt }) => (
              <RequestRow key={request.id} request={request} title={<Marked parts={title} />}>
                {list.q && (
                  <p className="qlist__excerpt">
                    <Marked parts={excerpt} />
                  </p>
                )}
              </RequestRow>
            ))}
          </ol>
          <More query={query} label={t('list.more')} />
        </>
      ) : data ? (
        plain ? (
          <EmptyList list={tab} />
        ) : (
          <NothingFound q={list.q} onClear={clear} />
        )
      ) : query.error ? (
        <ReadError error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <LoadingList label={t('list.loading')} className="qlist" />
      )}
    </>
  );
}

function TypedSearch({ q, send }: { q: string; send: (q: string) => void }) {
  const { t } = useTranslation('requests');
  const { typed, setTyped } = useTyped(q, send);
  return (
    <label>
      {t('list.inList')}
      <input
        type="search"
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}

function NothingFound({ q, onClear }: { q: string | undefined; onClear: () => void }) {
  const { t } = useTranslation('requests');
  const { t: tSearch } = useTranslation('search');
  const viewer = useViewer();
  return (
    <EmptyBridge
      level="h2"
      title={t('list.nothing.title')}
      action={
        <div className="actions">
          {viewer?.can.draftRequest && (
            <LinkButton tone="ink" to="/vragen/nieuw" search={q ? { titel: q } : {}}>
              {t('ask.title')}
            </LinkButton>
          )}
          <Button onPress={onClear}>{tSearch('chips.clear')}</Button>
        </div>
      }
    >
      {t('list.nothing.text')}
    </EmptyBridge>
  );
}
