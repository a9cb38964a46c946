import { audiencesOf, UNANSWERED } from '@samenwijs/domain';
import type { Context, Viewer } from '../../platform/auth/viewer.js';
import type { SearchIndexService } from './search-index.service.js';

/** Per key of a region. A visitor does not read questions: `asked` is null. */
export type RegionCounts = {
  asked: Readonly<Record<string, number>> | null;
  offered: Readonly<Record<string, number>>;
};
const COUNTS = Symbol('counts of regions');

/** What each region asks and offers that `viewer` may read: as many as the lists of questions and items have. */
export async function countRegions(
  index: SearchIndexService,
  viewer: Viewer,
  theme?: string | null,
): Promise<RegionCounts> {
  const query = { text: '', audiences: audiencesOf(viewer), facets: ['region'], limit: 1 };
  const of: Record<string, readonly string[]> = theme ? { theme: [theme] } : {};
  const [items, requests] = await Promise.all([
    index.items.search({ ...query, filter: of }),
    viewer ? index.requests.search({ ...query, filter: { ...of, status: UNANSWERED } }) : null,
  ]);
  return { offered: items.facets['region'] ?? {}, asked: requests && (requests.facets['region'] ?? {}) };
}

/** The same, counted once in a request. */
export const regionCounts = ({ loaders, viewer }: Context, index: SearchIndexService) =>
  loaders
    .batch<RegionCounts>(COUNTS, async (all) => {
      const counts = await countRegions(index, viewer);
      return all.map(() => counts);
    })
    .load('all');
