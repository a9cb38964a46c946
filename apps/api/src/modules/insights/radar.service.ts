import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { audiencesOf, UNANSWERED } from '@samenwijs/domain';
import type { CrossCount } from '@samenwijs/matching';
import type { SearchEngine } from '@samenwijs/search';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { checkPageSize } from '../../platform/graphql/connection.js';
import { SearchIndexService } from '../search/index.js';
import { type Radar, type RadarArgs, type RadarChoice, type RadarCount, RadarOrder } from './radar.types.js';

type Filter = Record<string, readonly string[]>;
type Named = { key: string; name: string };

/** Asked and offered next to each other. */
const count = (asked = 0, offered = 0): RadarCount => ({ asked, offered, gap: asked - offered });

/** The rows come by name; sorting keeps that among equals. */
const most = (of: 'gap' | 'asked' | 'offered') => (a: RadarCount, b: RadarCount) =>
  b[of] - a[of] || b.asked - a.asked;
const ORDERS = { name: () => 0, gap: most('gap'), asked: most('asked'), offered: most('offered') };

/** What is asked and offered, by theme and region, as the search engine counts it: equal to the lists behind it. */
@Injectable()
export class RadarService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly index: SearchIndexService,
  ) {}

  /** One page of the chosen regions. @throws DomainError INVALID_INPUT for a page size outside 1..100. */
  page(viewer: SignedIn, { first, offset, ...choice }: RadarArgs): Promise<Radar> {
    checkPageSize(first);
    return this.radar(viewer, choice, offset, offset + first);
  }

  /** All the chosen regions, for a table. */
  whole(viewer: SignedIn, choice: RadarChoice): Promise<Radar> {
    return this.radar(viewer, choice, 0, Infinity);
  }

  private async radar(viewer: SignedIn, args: RadarChoice, from: number, to: number): Promise<Radar> {
    const [themeRows, regionRows] = await Promise.all([
      this.source.query<Named[]>(`select key, name from theme where status = 'active' order by name, key`),
      this.source.query<(Named & { fictitious: boolean })[]>(
        'select key, name, fictitious from region order by name, key',
      ),
    ]);
    const theme: Filter = args.themes?.length ? { theme: args.themes } : {};
    // Asked in one breath, so that no change comes in between.
    const [asked, offered] = await Promise.all([
      counts(viewer, this.index.requests, { ...theme, status: UNANSWERED }),
      counts(viewer, this.index.items, theme),
    ]);

    const order = ORDERS[args.order ?? RadarOrder.gap];
    const regions = regionRows
      .map((region) => ({ ...region, ...count(asked.regions[region.key], offered.regions[region.key]) }))
      .sort(order);
    const chosen = regions.filter(among(args.regions));
    const columns = chosen.slice(from, to);
    const themes = themeRows
      .filter(among(args.themes))
      .map((row) => {
        const [asks, offers] = [asked.cells.get(row.key), offered.cells.get(row.key)];
        const all = count(asked.themes[row.key], offered.themes[row.key]);
        return {
          ...row,
          ...all,
          cells: columns.map(({ key }) => count(asks?.by.get(key), offers?.by.get(key))),
          elsewhere: count(all.asked - (asks?.sum ?? 0), all.offered - (offers?.sum ?? 0)),
          // Only when they are asked for: they are as long as there are regions.
          get asks() {
            return regions.map(({ key }) => asks?.by.get(key) ?? 0);
          },
          get offers() {
            return regions.map(({ key }) => offers?.by.get(key) ?? 0);
          },
        };
      })
      .sort(order);
    return {
      total: count(asked.total, offered.total),
      elsewhere: count(
        asked.total - sum(Object.values(asked.regions)),
        offered.total - sum(Object.values(offered.regions)),
      ),
      regions,
      columns,
      columnCount: chosen.length,
      themes,
    };
  }
}

/** No choice is all. */
const among = (keys: readonly string[] | null | undefined) => {
  const chosen = new Set(keys);
  return ({ key }: Named) => !chosen.size || chosen.has(key);
};

/** A record has one region or none: what the regions do not add up to is of none that may be named. */
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** One theme by region. */
type Row = { sum: number; by: Map<string, number> };
// The engine gives the same pairs again until something changes: they need not be put in rows each time.
const rowsOf = new WeakMap<readonly CrossCount[], Map<string, Row>>();

function inRows(pairs: readonly CrossCount[]): Map<string, Row> {
  const known = rowsOf.get(pairs);
  if (known) return known;
  const rows = new Map<string, Row>();
  for (const { row: key, column, count } of pairs) {
    let row = rows.get(key);
    if (!row) rows.set(key, (row = { sum: 0, by: new Map() }));
    row.sum += count;
    row.by.set(column, count);
  }
  rowsOf.set(pairs, rows);
  return rows;
}

async function counts(viewer: SignedIn, engine: SearchEngine, filter: Filter) {
  const audiences = audiencesOf(viewer);
  const [{ total, facets }, pairs] = await Promise.all([
    engine.search({ audiences, filter, facets: ['theme', 'region'], limit: 0 }),
    engine.cross('theme', 'region', { audiences, filter }),
  ]);
  return { total, themes: facets['theme'] ?? {}, regions: facets['region'] ?? {}, cells: inRows(pairs) };
}
