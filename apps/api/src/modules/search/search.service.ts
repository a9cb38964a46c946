import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { audiencesOf } from '@samenwijs/domain';
import type { ListQuery, TextPart } from '@samenwijs/matching';
import type { SearchEngine, SearchPage } from '@samenwijs/search';
import { DataSource } from 'typeorm';
import type { SignedIn, Viewer } from '../../platform/auth/viewer.js';
import { checkPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/connection.js';
import { type KnowledgeItem, KnowledgeService } from '../knowledge/index.js';
import { type KnowledgeRequest, RequestsService } from '../requests/index.js';
import { SearchIndexService } from './search-index.service.js';
import { type ItemSearchArgs, type RequestSearchArgs, SearchOrder } from './search.inputs.js';
import type { Facet, ItemSearch, RequestSearch } from './search.types.js';

const ITEM_FACETS = ['type', 'evidence', 'theme', 'region', 'discipline', 'scope', 'phase'];
const REQUEST_FACETS = ['status', 'theme', 'region', 'discipline', 'scope'];
const SORTS: Record<SearchOrder, ListQuery['sort']> = {
  relevance: null,
  newest: { by: 'at', descending: true },
  oldest: { by: 'at', descending: false },
  evidence: { by: 'evidence', descending: true },
};
/** A facet lists at most so many values, the fullest first; what is chosen is always among them. */
const MAX_VALUES = 100;

type Args = Pick<ItemSearchArgs, 'query' | 'literal' | 'order' | 'first' | 'after'> & {
  filter?: Record<string, readonly string[] | null | undefined> | null;
};
type Found<T> = { row: T; title: TextPart[]; excerpt: TextPart[] };

/** Lists as the engine finds them: only what the viewer's audiences may read, and read again from Postgres. */
@Injectable()
export class SearchService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly index: SearchIndexService,
    private readonly knowledge: KnowledgeService,
    private readonly requests: RequestsService,
  ) {}

  async items(viewer: Viewer, args: ItemSearchArgs): Promise<ItemSearch> {
    const { found, ...list } = await this.list(viewer, this.index.items, args as Args, ITEM_FACETS, (ids) =>
      this.knowledge.readMany(viewer, ids),
    );
    return {
      ...list,
      edges: found.map(({ cursor, row: item, ...rest }) => ({ cursor, node: { item, ...rest } })),
    };
  }

  async questions(viewer: SignedIn, args: RequestSearchArgs): Promise<RequestSearch> {
    const { found, ...list } = await this.list(
      viewer,
      this.index.requests,
      args as Args,
      REQUEST_FACETS,
      (ids) => this.readRequests(viewer, ids),
    );
    return {
      ...list,
      edges: found.map(({ cursor, row: request, ...rest }) => ({ cursor, node: { request, ...rest } })),
    };
  }

  /** The first few items and questions that meet what is being typed. */
  async first(viewer: Viewer, text: string, limit: number) {
    const query = { text, limit, audiences: audiencesOf(viewer) };
    const [items, requests] = await Promise.all([
      this.index.items.search(query),
      viewer ? this.index.requests.search(query) : null,
    ]);
    const idsOf = (page: SearchPage) => page.hits.map(({ id }) => id);
    const [itemRows, requestRows] = await Promise.all([
      this.knowledge.readMany(viewer, idsOf(items)),
      requests ? this.readRequests(viewer, idsOf(requests)) : [],
    ]);
    return {
      items: join<KnowledgeItem>(items.hits, itemRows).map(({ row: item, ...rest }) => ({ item, ...rest })),
      requests: join<KnowledgeRequest>(requests?.hits ?? [], requestRows).map(
        ({ row: request, ...rest }) => ({
          request,
          ...rest,
        }),
      ),
    };
  }

  private readRequests(viewer: Viewer, ids: readonly string[]): Promise<KnowledgeRequest[]> {
    return this.requests.readable(viewer).andWhere('request.id = any(:ids)', { ids }).getMany();
  }

  private async list<T extends { id: string }>(
    viewer: Viewer,
    engine: SearchEngine,
    { query, literal, order, first, after, filter }: Args,
    facets: readonly string[],
    read: (ids: readonly string[]) => Promise<T[]>,
  ) {
    checkPageSize(first);
    const [value, id] = after ? (decodeCursor(after, 2) as [number, string]) : [];
    const chosen = Object.fromEntries(
      Object.entries(filter ?? {}).map(([key, values]) => [key, values ?? []]),
    );
    const page = await engine.search({
      text: query ?? '',
      literal: !!literal,
      audiences: audiencesOf(viewer),
      filter: chosen,
      sort: SORTS[order ?? SearchOrder.relevance],
      limit: first,
      after: after ? { value: Number(value), id: String(id) } : null,
      facets,
    });
    const [rows, named] = await Promise.all([
      read(page.hits.map((hit) => hit.id)),
      this.named(page.facets, chosen),
    ]);
    const found = join(page.hits, rows).map(({ score, ...rest }) => ({
      ...rest,
      cursor: encodeCursor([score, rest.row.id]),
    }));
    return {
      found,
      pageInfo: {
        hasNextPage: page.more,
        hasPreviousPage: !!after,
        startCursor: found[0]?.cursor ?? null,
        endCursor: found.at(-1)?.cursor ?? null,
      },
      totalCount: page.total,
      facets: named,
      also: page.also,
      // While it is only being filled with other words, nobody is worse off.
      standby: !!page.standby && this.index.state.degraded,
    };
  }

  /** Counts as facets, fullest first, with the names of themes and regions. */
  private async named(
    counts: SearchPage['facets'],
    chosen: Record<string, readonly string[]>,
  ): Promise<Facet[]> {
    const facets = Object.entries(counts).map(([key, values]) => {
      const all = Object.entries(values).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      const wanted = chosen[key] ?? [];
      const shown = all.filter(([value], i) => i < MAX_VALUES || wanted.includes(value));
      // What is chosen stays visible when nothing is left of it.
      for (const value of wanted) if (!(value in values)) shown.push([value, 0]);
      return { key, shown };
    });
    const keysOf = (facet: string) => facets.find(({ key }) => key === facet)?.shown.map(([value]) => value);
    const rows = await this.source.query<{ kind: string; key: string; name: string }[]>(
      `select 'theme' as kind, key, name from theme where key = any($1)
       union all select 'region', key, name from region where key = any($2)`,
      [keysOf('theme') ?? [], keysOf('region') ?? []],
    );
    const names = new Map(rows.map(({ kind, key, name }) => [`${kind} ${key}`, name]));
    return facets.map(({ key, shown }) => ({
      key,
      values: shown
        .filter(([value]) => (key !== 'theme' && key !== 'region') || names.has(`${key} ${value}`))
        .map(([value, count]) => ({ value, count, name: names.get(`${key} ${value}`) ?? null })),
    }));
  }
}

function join<T extends { id: string }>(
  hits: SearchPage['hits'],
  rows: readonly T[],
): (Found<T> & { score: number })[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return hits.flatMap(({ id, ...hit }) => {
    const row = found.get(id);
    return row ? [{ row, ...hit }] : [];
  });
}
