import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError, KNOWLEDGE_REQUEST, move, type RequestAction, requestScope } from '@samenwijs/domain';
import { isUUID } from 'class-validator';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { audit } from '../../platform/audit/audit.js';
import type { Context, SignedIn, Viewer } from '../../platform/auth/viewer.js';
import { type ScopeColumns, withinScope } from '../../platform/database/scope-sql.js';
import { paginate } from '../../platform/graphql/connection.js';
import { User } from '../identity/index.js';
import { Answer } from './answer.entity.js';
import type { RequestAssignment } from './assignment.entity.js';
import { type EventKind, RequestEvent } from './event.entity.js';
import { insertRequest, isSame, rewrite } from './request-content.js';
import { endAssignment, liveAssignment, record, save } from './request-records.js';
import { KnowledgeRequest } from './request.entity.js';
import type {
  DuplicateArgs,
  PageArgs,
  ReasonArgs,
  RequestFilter,
  RequestInput,
  RevealArgs,
  VersionArgs,
} from './requests.inputs.js';
import { RequestOrder } from './requests.inputs.js';
import { demand, sameVersion } from './requests.policy.js';
import type { RequestPermissions } from './requests.types.js';

const READER = Symbol('readable requests');
const LIVE = `from request_assignment live where live.request_id = request.id and live.status in ('proposed', 'accepted')`;

/** A question that is locked until the transaction ends. */
export type Locked = { request: KnowledgeRequest; assignment: RequestAssignment | null };

@Injectable()
export class RequestsService {
  /** Of the alias `request`, for every query that shows something of one. */
  static readonly COLUMNS: ScopeColumns = {
    status: 'request.status',
    visibility: 'request.visibility',
    regionId: 'request.region_id',
    ownerId: 'request.asker_id',
    groups: (parameter) => `exists (
      select from request_assignment routed where routed.request_id = request.id
        and routed.group_id = any(${parameter}) and routed.status in ('proposed', 'accepted', 'done'))`,
  };

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** The questions that `viewer` may read, alias `request`. */
  readable(
    viewer: Viewer,
    manager: EntityManager = this.source.manager,
  ): SelectQueryBuilder<KnowledgeRequest> {
    return withinScope(
      manager.createQueryBuilder(KnowledgeRequest, 'request'),
      requestScope(viewer),
      RequestsService.COLUMNS,
    );
  }

  /** Null when there is none or it may not be read: the two look the same. */
  async load(viewer: Viewer, id: string): Promise<KnowledgeRequest | null> {
    return isUUID(id) ? this.readable(viewer).andWhere('request.id = :id', { id }).getOne() : null;
  }

  /** In the order of `ids`; null for what does not exist or may not be read. */
  loadMany({ viewer, loaders }: Context, ids: readonly string[]): Promise<(KnowledgeRequest | null)[]> {
    const loader = loaders.batch<KnowledgeRequest | null>(READER, async (wanted) => {
      const rows = await this.readable(viewer).andWhere('request.id = any(:wanted)', { wanted }).getMany();
      const found = new Map(rows.map((row) => [row.id, row]));
      return wanted.map((id) => found.get(id) ?? null);
    });
    return Promise.all(ids.map((id) => loader.load(id)));
  }

  list(viewer: SignedIn, filter: RequestFilter, order: RequestOrder | null, page: PageArgs) {
    const query = this.readable(viewer);
    const mine = { regionIds: viewer.regionIds, me: viewer.userId };
    if (filter.status?.length) query.andWhere('request.status = any(:status)', { status: filter.status });
    // Asking for a region must not find what it asked anonymously, unless it is the viewer's own.
    if (filter.regionId)
      query.andWhere(
        'request.region_id = :regionId and (not request.anonymous or request.region_id = any(:regionIds) or request.asker_id = :me)',
        { regionId: filter.regionId, ...mine },
      );
    if (filter.themeId)
      query.andWhere(
        'exists (select from knowledge_request_theme rt where rt.request_id = request.id and rt.theme_id = :themeId)',
        { themeId: filter.themeId },
      );
    if (filter.mine) query.andWhere('(request.region_id = any(:regionIds) or request.asker_id = :me)', mine);
    if (filter.joined)
      query.andWhere(
        'exists (select from request_region rr where rr.request_id = request.id and rr.region_id = :acting)',
        { acting: viewer.regionId },
      );
    // Also what a peer began to answer: it may still need an expert group.
    if (filter.unrouted)
      query.andWhere(`request.status in ('open', 'in_progress') and not exists (select ${LIVE})`);
    if (filter.overdue)
      query.andWhere(
        `request.status in ('routed', 'in_progress') and exists (select ${LIVE} and live.due_on < now())`,
      );
    const desc = order !== RequestOrder.oldest;
    return paginate(query, page, [
      { sql: 'coalesce(request.posted_at, request.created_at)', type: 'timestamptz', desc },
      { sql: 'request.id', type: 'uuid', desc },
    ]);
  }

  /** @throws DomainError NOT_FOUND, also for a question that may not be read. */
  async lock(manager: EntityManager, viewer: SignedIn, id: string): Promise<Locked> {
    const request = await this.readable(viewer, manager)
      .andWhere('request.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!request) throw new DomainError('NOT_FOUND');
    return { request, assignment: await liveAssignment(manager, id) };
  }

  saveDraft(viewer: SignedIn, input: RequestInput): Promise<KnowledgeRequest> {
    return this.source.transaction(async (manager) => {
      const made = await insertRequest(manager, viewer, input, { status: 'draft', postedAt: null });
      if (made) {
        await record(manager, viewer, made);
        return made;
      }
      const { request, assignment } = await this.lock(manager, viewer, input.key);
      demand(viewer, 'edit', { request, assignment });
      if (await isSame(manager, request, input)) return request;
      if (request.status !== 'draft')
        throw new DomainError('ALREADY_DONE', 'It was posted: edit the question instead');
      sameVersion(request, input.version);
      return save(manager, viewer, request, await rewrite(manager, viewer, request, input));
    });
  }

  post(viewer: SignedIn, input: RequestInput): Promise<KnowledgeRequest> {
    return this.source.transaction(async (manager) => {
      const postedAt = new Date();
      const made = await insertRequest(manager, viewer, input, { status: 'open', postedAt });
      if (made) {
        await record(manager, viewer, made, { kind: 'posted' });
        return made;
      }
      const { request, assignment } = await this.lock(manager, viewer, input.key);
      const posted = { requestId: request.id, kind: 'posted', personId: viewer.userId } as const;
      if (await manager.existsBy(RequestEvent, posted)) return request;
      demand(viewer, 'post', { request, assignment });
      if (!(await isSame(manager, request, input))) sameVersion(request, input.version);
      const changes = await rewrite(manager, viewer, request, input);
      demand(viewer, 'post', { request: { ...request, ...changes }, assignment });
      const status = move(KNOWLEDGE_REQUEST, request.status, 'post');
      return save(manager, viewer, request, { ...changes, status, postedAt }, { kind: 'posted' });
    });
  }

  edit(viewer: SignedIn, input: RequestInput): Promise<KnowledgeRequest> {
    return this.source.transaction(async (manager) => {
      const { request, assignment } = await this.lock(manager, viewer, input.key);
      demand(viewer, 'edit', { request, assignment }, { row: request, version: input.version ?? 0 });
      return save(manager, viewer, request, await rewrite(manager, viewer, request, input));
    });
  }

  withdraw(viewer: SignedIn, args: VersionArgs) {
    return this.end(viewer, args, 'withdraw', 'withdraw', 'withdrawn');
  }

  close(viewer: SignedIn, args: ReasonArgs) {
    return this.end(viewer, args, 'close', 'close_unresolved', 'closed', { closeReason: args.reason.trim() });
  }

  /** An accepted answer stays, but does not count as the solution any more. */
  reopen(viewer: SignedIn, { id, version }: VersionArgs): Promise<KnowledgeRequest> {
    return this.source.transaction(async (manager) => {
      const { request, assignment } = await this.lock(manager, viewer, id);
      demand(viewer, 'reopen', { request, assignment }, { row: request, version });
      await manager
        .createQueryBuilder()
        .update(Answer)
        .set({ accepted: false, version: () => 'version + 1' })
        .where({ requestId: id, accepted: true })
        .execute();
      return save(
        manager,
        viewer,
        request,
        { status: move(KNOWLEDGE_REQUEST, request.status, 'reopen') },
        { kind: 'reopened' },
      );
    });
  }

  /** Its region, unless it asked anonymously, and those that joined it join the other question. */
  markDuplicate(viewer: SignedIn, { id, version, ofId }: DuplicateArgs): Promise<KnowledgeRequest> {
    const refuse = (rule: string) =>
      new DomainError('INVALID_INPUT', 'Not a question to refer to', { fields: { ofId: rule } });
    if (id === ofId) throw refuse('itself');
    return this.source.transaction(async (manager) => {
      const locked = new Map<string, Locked>();
      // In one order, whoever comes first: two that refer to each other must not wait for each other.
      for (const one of [id, ofId].sort()) locked.set(one, await this.lock(manager, viewer, one));
      const { request, assignment } = locked.get(id)!;
      const { request: of } = locked.get(ofId)!;
      demand(viewer, 'markDuplicate', { request, assignment }, { row: request, version });
      if (!of.postedAt || of.status === 'duplicate') throw refuse(of.status);
      await manager.query(
        `insert into request_region (request_id, region_id)
         select $2, region_id from (
           select region_id from request_region where request_id = $1
           union select region_id from knowledge_request where id = $1 and not anonymous) as asking
         where region_id is not null and region_id is distinct from $3
         on conflict do nothing`,
        [id, ofId, of.regionId],
      );
      await endAssignment(manager, assignment, 'duplicate');
      await record(manager, viewer, of);
      const status = move(KNOWLEDGE_REQUEST, request.status, 'mark_duplicate');
      return save(manager, viewer, request, { status, duplicateOfId: ofId }, { kind: 'duplicate' });
    });
  }

  /** "We have this too", said by the viewer's region. Saying it twice is harmless. */
  join(viewer: SignedIn, id: string): Promise<KnowledgeRequest> {
    return this.source.transaction(async (manager) => {
      const { request, assignment } = await this.lock(manager, viewer, id);
      demand(viewer, 'join', { request, assignment });
      await manager.query(
        'insert into request_region (request_id, region_id) values ($1, $2) on conflict do nothing',
        [id, viewer.regionId],
      );
      await record(manager, viewer, request);
      return request;
    });
  }

  leave(viewer: SignedIn, id: string): Promise<KnowledgeRequest> {
    return this.source.transaction(async (manager) => {
      const { request, assignment } = await this.lock(manager, viewer, id);
      demand(viewer, 'leave', { request, assignment, joined: true });
      await manager.query('delete from request_region where request_id = $1 and region_id = $2', [
        id,
        viewer.regionId,
      ]);
      await record(manager, viewer, request);
      return request;
    });
  }

  /** Who stands behind an anonymous question: said once, to whoever gives a reason, and written down. */
  revealAsker(viewer: SignedIn, { id, reason }: RevealArgs): Promise<User> {
    return this.source.transaction(async (manager) => {
      const { request, assignment } = await this.lock(manager, viewer, id);
      demand(viewer, 'revealAsker', { request, assignment });
      await audit(manager, {
        actorId: viewer.userId,
        action: 'reveal_asker',
        entity: 'request',
        entityId: id,
        details: { reason: reason.trim() },
      });
      return manager.findOneByOrFail(User, { id: request.askerId });
    });
  }

  private end(
    viewer: SignedIn,
    { id, version }: VersionArgs,
    permission: keyof RequestPermissions,
    action: RequestAction,
    kind: EventKind,
    changes: Partial<KnowledgeRequest> = {},
  ): Promise<KnowledgeRequest> {
    return this.source.transaction(async (manager) => {
      const { request, assignment } = await this.lock(manager, viewer, id);
      demand(viewer, permission, { request, assignment }, { row: request, version });
      await endAssignment(manager, assignment, kind);
      return save(
        manager,
        viewer,
        request,
        { ...changes, status: move(KNOWLEDGE_REQUEST, request.status, action) },
        { kind },
      );
    });
  }
}
