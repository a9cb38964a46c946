import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ItemStatus, Visibility } from '@samenwijs/domain';
import { type Match as Found, matchWithContext, type RankingProfile } from '@samenwijs/matching';
import type { SearchEngine } from '@samenwijs/search';
import { DataSource } from 'typeorm';
import { announceChange } from '../../platform/outbox/outbox.js';
import { Worker } from '../../platform/outbox/worker.js';
import { tellOfMatches } from '../notifications/index.js';
import { MeaningService, NETWORK, SearchIndexService } from '../search/index.js';
import { itemContexts, requestContext } from './contexts.js';
import { inShownOrder, logFinding } from './match-log.js';

/** Candidates that are weighed, and matches that are kept per question. */
const CANDIDATES = 50;
const KEPT = 20;
/** Questions a changed item is offered to, likeliest first. */
const OFFERED = 25;

type Question = {
  id: string;
  version: number;
  title: string;
  text: string;
  regionId: string | null;
  anonymous: boolean;
  visibility: Visibility;
};

const QUESTION = `
  select id, version, title, concat_ws(E'\\n\\n', bottleneck, tried, help_wanted) as text, region_id as "regionId", anonymous,
    visibility
  from knowledge_request
  where id = $1 and posted_at is not null and status not in ('withdrawn', 'duplicate')`;

const AFFECTED = `
  select id from knowledge_request
  where status in ('open', 'routed', 'in_progress', 'answered') and (
    id = any(($1::uuid[])) or id in (select request_id from match where item_id = $2 and current))
  order by array_position($1::uuid[], id) limit $3`;

// A decision that people made about a match outlives a new run; its figures are renewed all the same.
const STORE = `
  insert into match (request_id, item_id, score, confidence, factors, differences, profile_version)
  select $1, id, score, confidence, factors, differences, $3
  from jsonb_to_recordset($2::jsonb) as found (id uuid, score float8, confidence text, factors jsonb, differences jsonb)
  on conflict (request_id, item_id) do update set
    score = excluded.score, confidence = excluded.confidence, factors = excluded.factors,
    differences = excluded.differences, profile_version = excluded.profile_version, current = true`;

// Questions whose matches another profile found, or none did.
const OUTDATED = `
  insert into outbox (entity, entity_id, version)
  select 'request', request.id, request.version from knowledge_request request
  left join match_run run on run.request_id = request.id
  where request.posted_at is not null and request.status not in ('withdrawn', 'duplicate')
    and run.profile_version is distinct from $1
    and not exists (select from outbox o where o.entity = 'request' and o.entity_id = request.id and o.done_at is null)`;

/** Finds, weighs and stores the matches of a question; runs in the worker, after the change was committed. */
@Injectable()
export class MatchFinderService implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly search: SearchIndexService,
    private readonly meaning: MeaningService,
    private readonly worker: Worker,
  ) {}

  onModuleInit() {
    this.worker.on('request', async (id) => {
      // An item that is published right after it has to find it, also when the change feed is late.
      await this.search.refresh('requests', id);
      await this.refresh(id);
    });
    this.worker.on('item', (id) => this.offer(id));
    this.worker.on('profile', () => this.renew());
  }

  onApplicationBootstrap(): Promise<void> {
    return this.renew();
  }

  /** What another ranking profile found is sought anew. */
  private async renew(): Promise<void> {
    await this.source.query(OUTDATED, [(await this.search.ranking()).version]);
  }

  /** Seeks the matches of one question anew; what the item `offered` brings is told to whoever it is news for. */
  async refresh(requestId: string, offered: string | null = null): Promise<void> {
    const [question] = await this.source.query<Question[]>(QUESTION, [requestId]);
    if (!question) return;
    const profile = await this.search.ranking();
    await this.store(question, await this.find(question, this.search.items, profile), profile, offered);
  }

  /**
   * A changed item: seeks anew for the unresolved questions that it may answer, and for those it answered until now.
   * While it is a draft or a revision of it is written, its readers see what they saw.
   */
  async offer(itemId: string): Promise<void> {
    const [item] = await this.source.query<{ status: ItemStatus; title: string; summary: string }[]>(
      'select status, title, summary from knowledge_item where id = $1',
      [itemId],
    );
    if (!item || item.status === 'draft' || item.status === 'in_review') return;
    // The change feed may come later than we do.
    await this.search.refresh('items', itemId);
    const hits =
      item.status === 'published'
        ? await this.search.requests.match(
            await this.meaning.like('items', { id: itemId, title: item.title, text: item.summary }),
            { limit: CANDIDATES, audiences: NETWORK },
          )
        : [];
    const questions = await this.source.query<{ id: string }[]>(AFFECTED, [
      hits.map((hit) => hit.id),
      itemId,
      // What is no longer there has to go everywhere.
      item.status === 'published' ? OFFERED : null,
    ]);
    for (const { id } of questions) await this.refresh(id, itemId);
  }

  /** What is shown for a question when `engine` and `profile` rank, in that order; nothing is stored. */
  async rank(requestId: string, engine: SearchEngine, profile: RankingProfile): Promise<Found[]> {
    const [question] = await this.source.query<Question[]>(QUESTION, [requestId]);
    return question ? inShownOrder(await this.find(question, engine, profile)) : [];
  }

  private async find(
    { id, title, text, regionId, anonymous, visibility }: Question,
    engine: SearchEngine,
    profile: RankingProfile,
  ): Promise<Found[]> {
    const hits = await engine.match(
      await this.meaning.askPosted({ id, title, text }, visibility !== 'region'),
      // An anonymous question keeps its own region's items: their absence would tell who asks. Reading leaves them out.
      { limit: CANDIDATES, audiences: NETWORK, exceptRegionId: anonymous ? null : regionId },
    );
    const [question, items] = await Promise.all([
      requestContext(this.source, id),
      itemContexts(
        this.source,
        hits.map((hit) => hit.id),
      ),
    ]);
    return matchWithContext({ hits, question, items, now: new Date(), profile })
      .filter((match) => match.confidence !== 'none')
      .slice(0, KEPT);
  }

  private async store(
    { id, version }: Question,
    found: Found[],
    profile: RankingProfile,
    offered: string | null,
  ): Promise<void> {
    await this.source.transaction(async (manager) => {
      await manager.query('update match set current = false where request_id = $1 and current', [id]);
      await manager.query(STORE, [id, JSON.stringify(found), profile.version]);
      await manager.query(
        `delete from match where request_id = $1 and not current and status = 'suggested'
        and not exists (select from match_feedback f where f.match_id = match.id)`,
        [id],
      );
      const [run] = await manager.query<{ first: boolean }[]>(
        `insert into match_run (request_id, request_version, profile_version) values ($1, $2, $3)
         on conflict (request_id) do update set
           request_version = excluded.request_version, profile_version = excluded.profile_version, finished_at = now()
         returning xmax = 0 as first`,
        [id, version, profile.version],
      );
      await logFinding(manager, id, profile.version, found);
      await tellOfMatches(manager, id, { first: run!.first, offered });
      await announceChange(manager, 'match', id, version);
    });
  }
}
