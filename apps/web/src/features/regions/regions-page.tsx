import { PageHead } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Read } from '../../shared/feedback';
import { capital, useFormat } from '../../shared/format';
import { type MapRegion, regionMapQuery } from '../../shared/regions/api';
import { CountsLegend } from '../../shared/regions/counts';
import { TileMap } from '../../shared/regions/tile-map';
import { useTitle } from '../../shared/title';
import { useViewer } from '../../shared/viewer';
import { FilterBar } from './filter-bar';
import { filterOf, isFiltered } from './filters';
import { RegionList } from './region-list';

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** All regions: the finding, the map, and the list that says the same. */
export function RegionsPage() {
  const { t } = useTranslation('regions');
  const search = useSearch({ from: '/regios' });
  const filter = filterOf(search);
  const all = useQuery(regionMapQuery());
  const left = useQuery({ ...regionMapQuery(filter), enabled: isFiltered(filter) }).data;
  useTitle(t('list.title'), t('list.description'));
  const visitor = !useViewer();
  return (
    <Read query={all} loading={t('loading')}>
      {(regions) => (
        <>
          <Finding regions={regions} visitor={visitor} />
          <FilterBar search={search} />
          <div className="mapwrap">
            <section aria-labelledby="kaart">
              <div className="section__head">
                <h2 id="kaart">{t('list.map')}</h2>
                <CountsLegend visitor={visitor} />
              </div>
              <div className="lean">
                <TileMap
                  regions={regions}
                  chosen={search.kies ?? []}
                  left={isFiltered(filter) && left ? new Set(left.map(({ key }) => key)) : null}
                />
              </div>
              <p className="meta">{t('list.mapNote')}</p>
            </section>
            <RegionList search={search} filter={filter} />
          </div>
        </>
      )}
    </Read>
  );
}

function Finding({ regions, visitor }: { regions: readonly MapRegion[]; visitor: boolean }) {
  const { t } = useTranslation('regions');
  const format = useFormat();
  const asked = sum(regions.map((region) => region.asked ?? 0));
  const offered = sum(regions.map((region) => region.offered));
  const highest = Math.max(...regions.map((region) => region.offered));
  const most = regions.filter((region) => region.offered === highest).map(({ name }) => name);
  const short = regions.filter((region) => (region.asked ?? 0) > region.offered).length;
  const sharing = regions.filter((region) => region.offered > 0).length;
  const say = (count: number) => ({
    count,
    words: capital(format.words(count)),
    most: format.list(most),
    mostCount: most.length,
  });
  const title = !sharing
    ? t('list.finding.none')
    : visitor
      ? t('list.finding.visitor', say(sharing))
      : t(short ? 'list.finding.short' : 'list.finding.even', say(short));
  return (
    <PageHead
      kind="find"
      kicker={t('list.kicker', say(regions.length))}
      title={title}
      intro={t(visitor ? 'list.introVisitor' : 'list.intro', { asked, offered })}
    />
  );
}
