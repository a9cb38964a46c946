import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

export type AuditEntry = {
  actorId: string | null;
  action: string;
  entity: string;
  entityId: string | null;
  /** Ids and decisions, never content. */
  details?: Record<string, unknown>;
};

/** Appends to the audit log in the action's own transaction. Each row holds the hash of the one before: tampering shows. */
export async function audit(manager: EntityManager, entry: AuditEntry) {
  // One writer at a time, or two rows would follow the same one. Released with the transaction.
  await manager.query(`select pg_advisory_xact_lock(hashtext('audit_event'))`);
  const [last] = await manager.query<{ hash: Buffer }[]>(
    'select hash from audit_event order by id desc limit 1',
  );
  const { actorId, action, entity, entityId, details = {} } = entry;
  const hash = createHash('sha256')
    .update(last?.hash ?? '')
    .update(JSON.stringify([actorId, action, entity, entityId, details]))
    .digest();
  await manager.query(
    `insert into audit_event (actor_id, action, entity, entity_id, details, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [actorId, action, entity, entityId, details, last?.hash ?? null, hash],
  );
}
