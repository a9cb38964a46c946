import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { can, type DismissReason, DomainError, MATCH, type MatchAction, move } from '@samenwijs/domain';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { SignedIn, Viewer } from '../../platform/auth/viewer.js';
import { paginate, type SortKey } from '../../platform/graphql/connection.js';
import { announceChange } from '../../platform/outbox/outbox.js';
import { KnowledgeService } from '../knowledge/index.js';
import { KnowledgeRequest, RequestsService } from '../requests/index.js';
import { Match } from './match.entity.js';
import { logMatch } from './match-log.js';

/** Surest first, and among equals the one that reaches furthest: what the words promise comes before the length. */
const surety = (alias: string) =>
  `case ${alias}.confidence when 'strong' then 3 when 'possible' then 2 when 'resembles' then 1 else 0 end`;
const BEST_FIRST: SortKey[] = [
  { sql: surety('match'), type: 'int', desc: true },
  { sql: 'match.score', type: 'float8', desc: true },
  { sql: 'match.id', type: 'uuid', desc: true },
];
const IS_BETTER = `(${surety('better')}, better.score, better.id) > (${surety('match')}, match.score, match.id)`;
const GOOD = `match.confidence in ('strong', 'possible')`;
/** What came of a match that the other region need not think about any more; a shortlist is the asker's own affair. */
const ENDED = `('dismissed', 'adopted')`;
const UNRESOLVED = `('open', 'routed', 'in_progress', 'answered')`;

const LOGGED = {
  shortlist: 'shortlisted',
  dismiss: 'dismissed',
  restore: 'restored',
  contact: 'contacted',
  adopt: 'adopted',
} as const satisfies Record<MatchAction, string>;

@Injectable()
export class MatchesService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly knowledge: KnowledgeService,
    private readonly requests: RequestsService,
  ) {}

  /** A question's matches, best first, or those that were dismissed. */
  async of(
    viewer: Viewer,
    request: KnowledgeRequest,
    page: { first: number; after?: string | null },
    dismissed: boolean,
  ) {
    const query = this.readable(viewer)
      .andWhere('match.requestId = :requestId', { requestId: request.id })
      .andWhere(dismissed ? `match.status = 'dismissed'` : `match.status <> 'dismissed'`)
      .andWhere(`(match.current or match.status <> 'suggested')`);
    // To everybody else an anonymous question's own region is a region like any other.
    if (!request.anonymous || viewer?.regionIds.includes(request.regionId ?? ''))
      query.andWhere('match_item.region_id is distinct from :own', { own: request.regionId });
    return paginate(query, page, BEST_FIRST);
  }

  /** Open questions of other regions that something of the viewer's region may answer: the best match of each. */
  answerable(viewer: SignedIn, page: { first: number; after?: string | null }) {
    const query = this.readable(viewer)
      .innerJoin('knowledge_request', 'asked', 'asked.id = match.request_id')
      .andWhere(`match.status not in ${ENDED} and match.current and ${GOOD}`)
      .andWhere(`asked.status in ('open', 'routed', 'in_progress') and asked.region_id is distinct from :own`)
      .andWhere('match_item.region_id = :own', { own: viewer.regionId })
      .andWhere(
        `not exists (select from match better join knowledge_item i on i.id = better.item_id and i.region_id = :own
           where better.request_id = match.request_id and better.current and better.status not in ${ENDED}
             and ${IS_BETTER})`,
      )
      .andWhere(
        `not exists (select from answer a where a.request_id = match.request_id and a.region_id = :own)`,
      );
    return paginate(query, page, BEST_FIRST);
  }

  /** The best undecided match of each of the region's own unresolved questions, best first. */
  async newest(viewer: SignedIn, first: number): Promise<Match[]> {
    const query = this.readable(viewer)
      .innerJoin('knowledge_request', 'asked', 'asked.id = match.request_id')
      .andWhere(`match.status = 'suggested' and match.current and ${GOOD}`)
      .andWhere(`asked.status in ${UNRESOLVED} and asked.region_id = :own`, { own: viewer.regionId })
      .andWhere('match_item.region_id is distinct from :own')
      .andWhere(
        `not exists (select from match better where better.request_id = match.request_id and better.current
           and better.status = 'suggested' and ${IS_BETTER})`,
      );
    return (await paginate(query, { first }, BEST_FIRST)).edges.map((edge) => edge.node);
  }

  /** What one region has that may answer a question which another asks under its own name: the best match of each. */
  async between(viewer: SignedIn, asking: string, holding: string, first: number): Promise<Match[]> {
    const query = this.readable(viewer)
      .innerJoin('knowledge_request', 'asked', 'asked.id = match.request_id and not asked.anonymous')
      .innerJoin('region', 'asker', 'asker.id = asked.region_id and asker.key = :asking', { asking })
      .innerJoin('region', 'holder', 'holder.id = match_item.region_id and holder.key = :holding', {
        holding,
      })
      .andWhere(`match.status <> 'dismissed' and match.current and ${GOOD}`)
      .andWhere(`asked.status in ${UNRESOLVED}`)
      .andWhere(
        `not exists (select from match better join knowledge_item i on i.id = better.item_id and i.region_id = holder.id
           where better.request_id = match.request_id and better.current and better.status <> 'dismissed' and ${IS_BETTER})`,
      );
    return (await paginate(query, { first }, BEST_FIRST)).edges.map((edge) => edge.node);
  }

  /** How an item fits the viewer's region's own unresolved questions: the best of them. */
  async fit(viewer: Viewer, itemId: string): Promise<Match | null> {
    if (!viewer?.regionId) return null;
    return this.readable(viewer)
      .innerJoin('knowledge_request', 'asked', 'asked.id = match.request_id')
      .andWhere('match.item_id = :itemId and match.current', { itemId })
      .andWhere(`match.status <> 'dismissed' and match_item.region_id is distinct from :own`)
      .andWhere(`asked.status in ${UNRESOLVED} and asked.region_id = :own`, { own: viewer.regionId })
      .orderBy(surety('match'), 'DESC')
      .addOrderBy('match.score', 'DESC')
      .limit(1)
      .getOne();
  }

  /** Ids of those questions whose best match is good enough to be called one. */
  async answered(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.source.query<{ id: string }[]>(
      `select distinct request_id as id from match
       where request_id = any($1) and current and status <> 'dismissed' and ${GOOD}`,
      [ids],
    );
    return new Set(rows.map((row) => row.id));
  }

  decide(
    viewer: SignedIn,
    id: string,
    version: number,
    action: MatchAction,
    dismissal?: { reason: DismissReason; note?: string | null },
  ) {
    return this.source.transaction(async (manager) => {
      const match = await this.lock(manager, viewer, id);
      if (match.version !== version)
        throw new DomainError('VERSION_CONFLICT', undefined, { version: match.version });
      match.status = move(MATCH, match.status, action);
      match.dismissReason = dismissal?.reason ?? null;
      match.dismissNote = dismissal?.note ?? null;
      match.version += 1;
      await manager.save(match);
      await logMatch(manager, match.id, LOGGED[action], match.dismissReason);
      await announceChange(manager, 'match', match.requestId, match.version);
      return match;
    });
  }

  /** Useful or not, with the reason: measured per profile version, apart from what is decided. */
  judge(viewer: SignedIn, id: string, useful: boolean, reason?: string | null) {
    return this.source.transaction(async (manager) => {
      const match = await this.lock(manager, viewer, id);
      await manager.query(
        `insert into match_feedback (match_id, user_id, useful, reason, profile_version) values ($1, $2, $3, $4, $5)
         on conflict (match_id, user_id) do update set useful = excluded.useful, reason = excluded.reason,
           profile_version = excluded.profile_version, given_at = now()`,
        [id, viewer.userId, useful, reason ?? null, match.profileVersion],
      );
      await logMatch(manager, id, useful ? 'useful' : 'not_useful');
      return match;
    });
  }

  private async lock(manager: EntityManager, viewer: SignedIn, id: string): Promise<Match> {
    const match = await manager.findOne(Match, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const request = match && (await this.requests.load(viewer, match.requestId));
    if (!match || !request) throw new DomainError('NOT_FOUND');
    if (!can(viewer, 'judge_match', { regionId: request.regionId, ownerId: request.askerId }))
      throw new DomainError('FORBIDDEN');
    return match;
  }

  /** Matches whose item and whose question the viewer may both read. */
  private readable(viewer: Viewer): SelectQueryBuilder<Match> {
    const items = this.knowledge.readable(viewer).select('item.id');
    const requests = this.requests.readable(viewer).select('request.id');
    return this.source
      .getRepository(Match)
      .createQueryBuilder('match')
      .innerJoin('knowledge_item', 'match_item', 'match_item.id = match.item_id')
      .where(`match.item_id in (${items.getQuery()})`)
      .andWhere(`match.request_id in (${requests.getQuery()})`)
      .setParameters({ ...items.getParameters(), ...requests.getParameters() });
  }
}
