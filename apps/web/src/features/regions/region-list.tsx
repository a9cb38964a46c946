import { EmptyBridge, Select } from '@samenwijs/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../shared/announce';
import type { RegionFilter } from '../../shared/api/gql/graphql';
import { More, Read } from '../../shared/feedback';
import { LinkButton } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { regionMapQuery } from '../../shared/regions/api';
import { Pair } from '../../shared/regions/counts';
import { useViewer } from '../../shared/viewer';
import { type ListedRegion, regionsQuery } from './api';
import { isFiltered, ORDER_OF, orderOf, ordersFor, type Search } from './filters';

/** The list beside the map, where two regions are chosen to be compared. */
export function RegionList({ search, filter }: { search: Search; filter: RegionFilter }) {
  const { t } = useTranslation('regions');
  const visitor = !useViewer();
  const navigate = useNavigate({ from: '/regios' });
  const order = orderOf(search, visitor);
  const query = useInfiniteQuery(regionsQuery(filter, ORDER_OF[order]!));
  const { kies = [] } = search;
  const filtered = isFiltered(filter);
  const total = query.data?.totalCount;
  useEffect(() => {
    if (filtered && total !== undefined) announce(t('list.found', { count: total }));
  }, [filtered, total, t]);
  const set = (change: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  return (
    <section aria-labelledby="lijst">
      <div className="section__head">
        <h2 id="lijst">
          {filtered && total !== undefined ? t('list.found', { count: total }) : t('list.list')}
        </h2>
        <Select
          inline
          label={t('list.order')}
          value={order}
          options={ordersFor(visitor).map((word) => [word, t(`list.orders.${ORDER_OF[word]!}`)] as const)}
          onChange={(volgorde) => set({ volgorde })}
        />
      </div>
      <Read query={query} loading={t('loading')}>
        {({ nodes }) =>
          nodes.length ? (
            <>
              <Chosen keys={kies} />
              <ul className="reglist">
                {nodes.map((region) => (
                  <Row
                    key={region.key}
                    region={region}
                    chosen={kies.includes(region.key)}
                    onChoose={(chosen) => {
                      const others = kies.filter((key) => key !== region.key);
                      set({ kies: chosen ? [...others.slice(-1), region.key] : others });
                    }}
                  />
                ))}
              </ul>
              <More query={query} />
            </>
          ) : (
            <EmptyBridge title={t('list.empty')}>{t('list.emptyText')}</EmptyBridge>
          )
        }
      </Read>
    </section>
  );
}

function Row({
  region,
  chosen,
  onChoose,
}: {
  region: ListedRegion;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}) {
  const { t } = useTranslation('regions');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { name, inhabitants, phase } = region;
  return (
    <li>
      <input
        type="checkbox"
        aria-label={t('list.choose', { name })}
        checked={chosen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div>
        <RegionName region={region} />
        <span className="meta">
          {inhabitants === null ? t('list.noInhabitants') : t('list.inhabitants', { count: inhabitants })},{' '}
          {phase ? tVocabulary(`phase.${phase}`) : t('list.noPhase')}
        </span>
      </div>
      <Pair asked={region.asked} offered={region.offered} />
    </li>
  );
}

/** What to do next with what was chosen. */
function Chosen({ keys }: { keys: readonly string[] }) {
  const { t } = useTranslation('regions');
  const { data: regions = [] } = useQuery(regionMapQuery());
  // A chosen one that has no place on the map keeps its key for a name.
  const nameOf = (key: string) => regions.find((region) => region.key === key)?.name ?? key;
  const [a, b] = keys;
  if (a && b)
    return (
      <p className="reglist__do">
        <LinkButton tone="ink" to="/regios/vergelijken" search={{ regio: [a, b] }}>
          {t('list.compare', { a: nameOf(a), b: nameOf(b) })}
        </LinkButton>
      </p>
    );
  return (
    <p className="meta reglist__do">
      {a ? t('list.compareOne', { name: nameOf(a) }) : t('list.compareNone')}
    </p>
  );
}
