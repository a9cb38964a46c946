import { Injectable } from '@nestjs/common';
import { can, canMove, KNOWLEDGE_REQUEST } from '@samenwijs/domain';
import { type Confidence, confidenceOf, fitOf, type MatchHit } from '@samenwijs/matching';
import type { Context, Viewer } from '../../platform/auth/viewer.js';
import type { Loaders } from '../../platform/graphql/loaders.js';
import { Theme } from '../curation/index.js';
import { KnowledgeItem, KnowledgeService } from '../knowledge/index.js';
import { ProfilesService } from '../profiles/index.js';
import { KnowledgeRequest, RequestsService } from '../requests/index.js';
import { MeaningService, NETWORK, SearchIndexService } from '../search/index.js';
import type { SimilarItem, SimilarRequest } from './match.types.js';

/** Candidates that are looked at, and what a shared theme adds to what the words say. */
const CANDIDATES = 20;
const THEME = 0.1;
const DUPLICATES = 3;

const themesOf = (table: 'knowledge_item' | 'knowledge_request', column: string) => {
  const sql = `select theme_id as id, ${column} as group_key from ${table}_theme where ${column} = any($1)`;
  return async (loaders: Loaders, { id, themeIds }: { id: string; themeIds?: string[] }) =>
    themeIds ?? (await loaders.many<{ id: string }>(sql, sql).load(id)).map((theme) => theme.id);
};
const themesOfItem = themesOf('knowledge_item', 'item_id');
const themesOfRequest = themesOf('knowledge_request', 'request_id');

/** What is like something that is there already, each with why: the words that met and the themes both have. */
@Injectable()
export class AlikeService {
  constructor(
    private readonly search: SearchIndexService,
    private readonly meaning: MeaningService,
    private readonly knowledge: KnowledgeService,
    private readonly requests: RequestsService,
    private readonly profiles: ProfilesService,
  ) {}

  /** Items about the same. What only looks alike in spelling is left out, unless a theme is shared as well. */
  async itemsLike(context: Context, item: KnowledgeItem, first: number): Promise<SimilarItem[]> {
    const hits = await this.search.items.match(
      await this.meaning.like('items', { id: item.id, title: item.title, text: item.summary }),
      { limit: CANDIDATES, audiences: NETWORK, exceptId: item.id },
    );
    const items = await this.knowledge.readMany(context.viewer, ids(hits));
    return this.shown(context.loaders, hits, items, item, themesOfItem)
      .then((found) => found.filter(({ confidence, themes }) => isGood(confidence) || themes.length))
      .then((found) => found.slice(0, first).map(({ row, ...why }) => ({ item: row, ...why })));
  }

  /** Earlier questions that this one may repeat, for whoever may say that it does. */
  async duplicates(context: Context, request: KnowledgeRequest): Promise<SimilarRequest[]> {
    const { id, title, bottleneck, tried, helpWanted } = request;
    if (!mayMark(context.viewer, request)) return [];
    const hits = await this.search.requests.match(
      await this.meaning.like('requests', { id, title, text: [bottleneck, tried, helpWanted].join('\n') }),
      { limit: CANDIDATES, audiences: NETWORK, exceptId: id },
    );
    const rows = await this.requests
      .readable(context.viewer)
      .andWhere('request.id = any(:hits)', { hits: ids(hits) })
      .andWhere(`request.posted_at < :asked and request.status not in ('withdrawn', 'duplicate')`, {
        asked: request.postedAt,
      })
      .getMany();
    return this.shown(context.loaders, hits, rows, request, themesOfRequest)
      .then((found) => found.filter(({ confidence, themes }) => isLike(confidence, themes.length)))
      .then((found) => found.slice(0, DUPLICATES).map(({ row, ...why }) => ({ request: row, ...why })));
  }

  /** Hits with their rows, as far as these were read, likest first: what the words say, and a little for a shared theme. */
  private async shown<T extends { id: string }>(
    loaders: Loaders,
    hits: readonly MatchHit[],
    rows: readonly T[],
    like: T,
    themesOf: (loaders: Loaders, row: T) => Promise<string[]>,
  ) {
    const found = new Map(rows.map((row) => [row.id, row]));
    const mine = await themesOf(loaders, like);
    const all = await Promise.all(
      hits.map(async (hit) => {
        const row = found.get(hit.id);
        if (!row) return [];
        const shared = (await themesOf(loaders, row)).filter((id) => mine.includes(id));
        const themes = await loaders.byId(Theme).loadMany(shared);
        return [
          {
            row,
            confidence: confidenceOf(hit, this.profiles.current.confidence),
            words: hit.pairs,
            score: fitOf(hit),
            themes: themes.filter((theme): theme is Theme => theme instanceof Theme),
            weight: hit.certainty + (shared.length ? THEME : 0),
          },
        ];
      }),
    );
    return all
      .flat()
      .filter(({ confidence }) => confidence !== 'none')
      .sort((a, b) => b.weight - a.weight);
  }
}

const ids = (hits: readonly MatchHit[]) => hits.map(({ id }) => id);
const isGood = (confidence: Confidence) => confidence === 'strong' || confidence === 'possible';
/** Questions are long and share many a word: when it is not sure, the same theme has to say that they are about the same. */
const isLike = (confidence: Confidence, themes: number) =>
  confidence === 'strong' || (confidence === 'possible' && themes > 0);
/** The rule of `markDuplicate`. */
const mayMark = (viewer: Viewer, { regionId, askerId, status }: KnowledgeRequest) =>
  can(viewer, 'edit_request', { regionId, ownerId: askerId }) &&
  canMove(KNOWLEDGE_REQUEST, status, 'mark_duplicate');
