import type { EntityManager } from 'typeorm';

export type OutboxEntity =
  'item' | 'request' | 'match' | 'theme' | 'user' | 'notification' | 'profile' | 'comparison' | 'search';

/**
 * Records a change in the transaction that makes it. The row carries no content: whoever reacts reads the current
 * state again, so a replay is harmless.
 */
export const recordChange = (manager: EntityManager, entity: OutboxEntity, id: string, version: number) =>
  manager.query('insert into outbox (entity, entity_id, version) values ($1, $2, $3)', [entity, id, version]);

/**
 * Tells every process of a change that nothing has to react to for good: whoever looks at it looks again. Delivered on
 * commit, and lost on whoever is not listening.
 */
export const announceChange = (manager: EntityManager, entity: OutboxEntity, id: string, version: number) =>
  manager.query(`select pg_notify('change', $1)`, [`${entity} ${id} ${version}`]);
