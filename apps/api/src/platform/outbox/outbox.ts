import type { EntityManager } from 'typeorm';

export type OutboxEntity = 'item' | 'request' | 'match' | 'theme' | 'user';

/**
 * Records a change in the transaction that makes it. The row carries no content: whoever reacts reads the current
 * state again, so a replay is harmless.
 */
export const recordChange = (manager: EntityManager, entity: OutboxEntity, id: string, version: number) =>
  manager.query('insert into outbox (entity, entity_id, version) values ($1, $2, $3)', [entity, id, version]);
