import { Button, EmptyBridge, LoadingList, Select } from '@samenwijs/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { More, ReadError } from '../../shared/feedback';
import { Link, LinkButton } from '../../shared/links';
import type { ItemSearch } from '../../shared/search/address';
import { Also } from '../../shared/search/also';
import { Chips } from '../../shared/search/chips';
import { FacetBox } from '../../shared/search/facet-box';
import { choices, cleared, toggled } from '../../shared/search/filters';
import { Standby } from '../../shared/search/standby';
import { useFacets } from '../../shared/search/use-facets';
import { useNoteSearch } from '../../shared/search/use-note-search';
import { usePlace } from '../../shared/search/use-place';
import { useViewer } from '../../shared/viewer';
import { FoundList } from './found-list';
import {
  ITEM_FACETS,
  ITEM_FILTERS,
  ITEM_ORDERS,
  itemQuestion,
  orderOf,
  type ItemFacet,
  type ItemOrder,
} from './item-filters';
import { searchItemsQuery } from './search-api';
import { useTexts } from './texts';

const PANEL = 'verfijn';

/** All that is published, as narrow as one wants it. */
export function ItemFinder() {
  const { t } = useTexts();
  const { t: tSearch } = useTranslation('search');
  const search = useSearch({ from: '/kennis' });
  const navigate = useNavigate({ from: '/kennis' });
  const shown = search.aantal ?? 0;
  const query = useInfiniteQuery(searchItemsQuery(itemQuestion(search), shown));
  const { data } = query;
  const set = (change: ItemSearch, replace = false) =>
    void navigate({
      search: (old) => ({ ...old, aantal: undefined, ...change }),
      replace,
      resetScroll: false,
    });
  usePlace(query, shown, (aantal) => set({ aantal }, true));
  useNoteSearch(search.q, 'items');
  const { choicesOf, labelOf } = useFacets(ITEM_FILTERS, data?.facets, search, !data && !query.error);
  const heading = useId();
  const chosen = choices(ITEM_FILTERS, search);
  const toggle = (facet: ItemFacet, value: string) => set(toggled(search, ITEM_FILTERS[facet], value));
  const clear = () => set({ ...cleared(ITEM_FILTERS) });
  const count = data?.totalCount;
  return (
    <div className="finder">
      <div className="facets" id={PANEL} popover="auto" role="group" aria-labelledby={`${PANEL}-title`}>
        <h2 className="h-small facets__title" id={`${PANEL}-title`}>
          {tSearch('facet.refine')}
        </h2>
        {ITEM_FACETS.map((facet) => (
          <FacetBox
            key={facet}
            legend={tSearch(`facet.${facet}`)}
            values={choicesOf(facet)}
            onToggle={(value) => toggle(facet, value)}
          />
        ))}
        <div className="facets__done">
          <Button tone="ink" wide popoverTarget={PANEL} popoverTargetAction="hide">
            {tSearch('facet.show', { count: count ?? 0 })}
          </Button>
        </div>
      </div>
      <section className="results" aria-labelledby={heading}>
        <div className="results__head">
          <h2 id={heading} tabIndex={-1} aria-live="polite">
            {count === undefined ? t('list.seeking') : t('list.found', { count })}
          </h2>
          <Button className="facets__open" popoverTarget={PANEL}>
            {tSearch('facet.refineChosen', { count: chosen.length })}
          </Button>
          <Select<ItemOrder>
            inline
            label={tSearch('order.label')}
            value={orderOf(search)}
            options={ITEM_ORDERS.filter(([key]) => key !== 'past' || search.q).map(([key, order]) => [
              key,
              tSearch(`order.${order}`),
            ])}
            onChange={(volgorde) => set({ volgorde })}
          />
        </div>
        <Chips
          heading={heading}
          chips={chosen.map(({ facet, value }) => ({
            key: `${facet} ${value}`,
            label: labelOf(facet, value),
            onRemove: () => toggle(facet, value),
          }))}
          onClear={clear}
        />
        {data && (
          <Also
            also={data.also}
            literal={search.literal === '1'}
            onLiteral={(literal) => set({ literal: literal ? '1' : undefined })}
          />
        )}
        <Standby standby={!!data?.standby} list="items" />
        {data?.nodes.length ? (
          <>
            <FoundList found={data.nodes} busy={query.isPlaceholderData} />
            <More query={query} label={t('list.more')} />
            <NotThere q={search.q} />
          </>
        ) : data ? (
          <Nothing q={search.q} narrowed={chosen.length > 0} onClear={clear} />
        ) : query.error ? (
          <ReadError error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <LoadingList label={t('list.loading')} className="resultlist" />
        )}
      </section>
    </div>
  );
}

/** Below what was found: perhaps it is not what was sought. */
function NotThere({ q }: { q: string | undefined }) {
  const { t } = useTexts();
  const viewer = useViewer();
  if (!q || !viewer?.can.draftRequest) return null;
  return (
    <p className="results__ask">
      {t('list.notThere')}{' '}
      <Link to="/vragen/nieuw" search={{ titel: q }}>
        {t('list.empty.ask')}
      </Link>
      {t('list.withWords')}
    </p>
  );
}

function Nothing({
  q,
  narrowed,
  onClear,
}: {
  q: string | undefined;
  narrowed: boolean;
  onClear: () => void;
}) {
  const { t } = useTexts();
  const { t: tSearch } = useTranslation('search');
  const viewer = useViewer();
  const kind = q ? (viewer ? 'search' : 'visitor') : narrowed ? 'narrowed' : 'all';
  return (
    <EmptyBridge
      title={t(`list.empty.${kind}.title`)}
      action={
        <div className="actions">
          {q && viewer?.can.draftRequest && (
            <LinkButton tone="ink" to="/vragen/nieuw" search={{ titel: q }}>
              {t('list.empty.ask')}
            </LinkButton>
          )}
          {q && !viewer && (
            <>
              <LinkButton
                tone="ink"
                to="/inloggen"
                search={{ naar: `/vragen/nieuw?${new URLSearchParams({ titel: q })}` }}
              >
                {t('list.empty.signIn')}
              </LinkButton>
              <LinkButton to="/" hash="meedoen">
                {t('list.empty.join')}
              </LinkButton>
            </>
          )}
          {narrowed && <Button onPress={onClear}>{tSearch('chips.clear')}</Button>}
          {!q && !narrowed && viewer?.can.draftItem && (
            <LinkButton tone="ink" to="/kennis/nieuw">
              {t('common:foot.write')}
            </LinkButton>
          )}
        </div>
      }
    >
      {t(`list.empty.${kind}.text`)}
    </EmptyBridge>
  );
}
