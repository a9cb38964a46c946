import { ASSIGNMENT, DomainError, move } from '@samenwijs/domain';
import { type EntityManager, type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { recordChange } from '../../platform/outbox/outbox.js';
import { RequestAssignment } from './assignment.entity.js';
import { type EventKind, RequestEvent } from './event.entity.js';
import { KnowledgeRequest } from './request.entity.js';

export type Happened = { kind: EventKind; groupId?: string | null };

/** Writes what happened beside the question's own row, in the caller's transaction: its timeline and the outbox. */
export async function record(
  manager: EntityManager,
  viewer: SignedIn,
  request: KnowledgeRequest,
  ...events: Happened[]
) {
  for (const { kind, groupId = null } of events)
    await manager.insert(RequestEvent, { requestId: request.id, kind, groupId, personId: viewer.userId });
  await recordChange(manager, 'request', request.id, request.version);
}

/** Writes a change of the (locked) question with its events. */
export async function save(
  manager: EntityManager,
  viewer: SignedIn,
  request: KnowledgeRequest,
  changes: Partial<KnowledgeRequest>,
  ...events: Happened[]
): Promise<KnowledgeRequest> {
  const all = { ...changes, version: request.version + 1, updatedAt: new Date() };
  await manager.update(KnowledgeRequest, request.id, all);
  Object.assign(request, all);
  await record(manager, viewer, request, ...events);
  return request;
}

export const liveAssignment = (manager: EntityManager, requestId: string) =>
  manager.findOneBy(RequestAssignment, { requestId, status: In(['proposed', 'accepted']) });

export async function saveAssignment(
  manager: EntityManager,
  assignment: RequestAssignment,
  changes: Partial<RequestAssignment>,
) {
  const all = { ...changes, version: assignment.version + 1 };
  await manager.update(RequestAssignment, assignment.id, all);
  return Object.assign(assignment, all);
}

/** Ends the assignment, if there is one: nobody has to wait for it or work on it any more. */
export async function endAssignment(
  manager: EntityManager,
  assignment: RequestAssignment | null,
  reason: string,
) {
  if (!assignment) return;
  const accepted = assignment.status === 'accepted';
  await saveAssignment(manager, assignment, {
    status: move(ASSIGNMENT, assignment.status, accepted ? 'finish' : 'decline'),
    endedAt: new Date(),
    ...(accepted ? {} : { reason }),
  });
}

/** @throws DomainError INVALID_INPUT naming `field` when one of `ids` is no `entity`. */
export async function requireExisting<T extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  ids: readonly string[],
  field: string,
) {
  if (!ids.length) return;
  const found = await manager.countBy(entity, { id: In([...ids]) } as never);
  if (found !== new Set(ids).size)
    throw new DomainError('INVALID_INPUT', `Unknown ${field}`, { fields: { [field]: 'unknown' } });
}
