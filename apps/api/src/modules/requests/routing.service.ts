import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  ASSIGNMENT,
  can,
  canMove,
  DomainError,
  KNOWLEDGE_REQUEST,
  move,
  requestScope,
} from '@samenwijs/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn, Viewer } from '../../platform/auth/viewer.js';
import { withinScope } from '../../platform/database/scope-sql.js';
import { paginate, type SortKey } from '../../platform/graphql/connection.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { RequestAssignment } from './assignment.entity.js';
import { endAssignment, requireExisting, save, saveAssignment } from './request-records.js';
import { KnowledgeRequest } from './request.entity.js';
import type {
  PageArgs,
  ReasonArgs,
  RouteArgs,
  SuggestGroupArgs,
  TransferArgs,
  VersionArgs,
} from './requests.inputs.js';
import { demand } from './requests.policy.js';
import { type Locked, RequestsService } from './requests.service.js';

// Null sorts last: without a due date there is no hurry.
const SOONEST: SortKey[] = [
  { sql: `coalesce(assignment.due_on, 'infinity')`, type: 'timestamptz' },
  { sql: 'assignment.id', type: 'uuid' },
];

/** Which expert group answers, and who of it. */
@Injectable()
export class RoutingService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly requests: RequestsService,
  ) {}

  /** What the viewer claimed, and what waits in the viewer's groups. */
  queue(viewer: SignedIn, page: PageArgs) {
    const query = this.assignments(viewer).andWhere(
      `(assignment.status = 'accepted' and assignment.expert_id = :me
        or assignment.status = 'proposed' and assignment.group_id = any(:groups))`,
      { me: viewer.userId, groups: viewer.groupIds },
    );
    return paginate(query, page, SOONEST);
  }

  /** @throws DomainError FORBIDDEN for who is no member or coordinator. */
  groupQueue(viewer: Viewer, group: ExpertGroup, page: PageArgs) {
    if (!viewer || !can(viewer, 'answer_as_expert', { groupIds: [group.id] }))
      throw new DomainError('FORBIDDEN');
    const query = this.assignments(viewer).andWhere(
      `assignment.group_id = :group and assignment.status in ('proposed', 'accepted')`,
      { group: group.id },
    );
    return paginate(query, page, SOONEST);
  }

  /** A facilitator's advice to the coordinator. */
  suggest(viewer: SignedIn, { id, groupId }: SuggestGroupArgs): Promise<KnowledgeRequest> {
    return this.source.transaction(async (manager) => {
      const locked = await this.requests.lock(manager, viewer, id);
      demand(viewer, 'suggestGroup', locked);
      await requireExisting(manager, ExpertGroup, [groupId], 'groupId');
      return save(manager, viewer, locked.request, { suggestedGroupId: groupId });
    });
  }

  /** To a group; also to another one when the first has not claimed it. A question in progress stays in progress. */
  route(viewer: SignedIn, { id, version, groupId, dueOn = null }: RouteArgs): Promise<KnowledgeRequest> {
    return this.source.transaction(async (manager) => {
      const { request, assignment } = await this.requests.lock(manager, viewer, id);
      demand(viewer, 'route', { request, assignment }, { row: request, version });
      if (dueOn && dueOn <= new Date())
        throw new DomainError('INVALID_INPUT', 'The date has passed', { fields: { dueOn: 'future' } });
      await requireExisting(manager, ExpertGroup, [groupId], 'groupId');
      await endAssignment(manager, assignment, 'rerouted');
      await manager.insert(RequestAssignment, { requestId: id, groupId, dueOn });
      const status = canMove(KNOWLEDGE_REQUEST, request.status, 'route')
        ? move(KNOWLEDGE_REQUEST, request.status, 'route')
        : request.status;
      return save(manager, viewer, request, { status }, { kind: 'routed', groupId });
    });
  }

  claim(viewer: SignedIn, { id, version }: VersionArgs): Promise<RequestAssignment> {
    return this.source.transaction(async (manager) => {
      const { request, assignment } = await this.lock(manager, viewer, id);
      demand(viewer, 'claim', { request, assignment }, { row: assignment, version });
      await saveAssignment(manager, assignment, {
        status: move(ASSIGNMENT, assignment.status, 'accept'),
        expertId: viewer.userId,
        acceptedAt: new Date(),
      });
      // After a transfer the question is in progress already.
      const status =
        request.status === 'routed' ? move(KNOWLEDGE_REQUEST, request.status, 'claim') : request.status;
      await save(manager, viewer, request, { status }, { kind: 'claimed', groupId: assignment.groupId });
      return assignment;
    });
  }

  decline(viewer: SignedIn, { id, version, reason }: ReasonArgs): Promise<RequestAssignment> {
    return this.source.transaction(async (manager) => {
      const { request, assignment } = await this.lock(manager, viewer, id);
      demand(viewer, 'decline', { request, assignment }, { row: assignment, version });
      await saveAssignment(manager, assignment, {
        status: move(ASSIGNMENT, assignment.status, 'decline'),
        reason: reason.trim(),
        endedAt: new Date(),
      });
      const status =
        request.status === 'routed' ? move(KNOWLEDGE_REQUEST, request.status, 'decline') : request.status;
      await save(manager, viewer, request, { status }, { kind: 'declined', groupId: assignment.groupId });
      return assignment;
    });
  }

  /** The question stays in progress; the other group finds it in its queue. */
  transfer(viewer: SignedIn, { id, version, groupId, reason }: TransferArgs): Promise<RequestAssignment> {
    return this.source.transaction(async (manager) => {
      const { request, assignment } = await this.lock(manager, viewer, id);
      demand(viewer, 'transfer', { request, assignment }, { row: assignment, version });
      if (groupId === assignment.groupId)
        throw new DomainError('INVALID_INPUT', 'It is with that group', { fields: { groupId: 'same' } });
      await requireExisting(manager, ExpertGroup, [groupId], 'groupId');
      await saveAssignment(manager, assignment, {
        status: move(ASSIGNMENT, assignment.status, 'transfer'),
        reason: reason.trim(),
        endedAt: new Date(),
      });
      await manager.insert(RequestAssignment, { requestId: request.id, groupId, dueOn: assignment.dueOn });
      await save(manager, viewer, request, {}, { kind: 'transferred', groupId });
      return assignment;
    });
  }

  /** The assignment of a question that is locked, so that nobody else can decide about it now. */
  private async lock(
    manager: EntityManager,
    viewer: SignedIn,
    id: string,
  ): Promise<Locked & { assignment: RequestAssignment }> {
    const found = await manager.findOneBy(RequestAssignment, { id });
    if (!found) throw new DomainError('NOT_FOUND');
    const { request } = await this.requests.lock(manager, viewer, found.requestId);
    return { request, assignment: await manager.findOneByOrFail(RequestAssignment, { id }) };
  }

  private assignments(viewer: SignedIn) {
    const query = this.source.manager
      .createQueryBuilder(RequestAssignment, 'assignment')
      .innerJoin(KnowledgeRequest, 'request', 'request.id = assignment.request_id');
    return withinScope(query, requestScope(viewer), RequestsService.COLUMNS);
  }
}
