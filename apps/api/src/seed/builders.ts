import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

type Row = Record<string, unknown>;
type Database = Pick<EntityManager, 'query'>;

/** Inserts one row and gives it back. Column names are ours, never a user's. */
export async function insert<T extends Row = Row & { id: string }>(
  database: Database,
  table: string,
  row: Row,
): Promise<T> {
  const columns = Object.keys(row);
  const [made] = await database.query<T[]>(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')}) returning *`,
    Object.values(row),
  );
  return made!;
}

let counter = 0;
const next = () => ++counter;

/**
 * Builders make what a test or the seed asks for, and the parents it needs on demand. They write rows, not events:
 * what a rule decides is tested through the API.
 */
export const builders = (database: Database) => {
  const region = (row: Row = {}) => {
    const n = next();
    return insert(database, 'region', {
      key: `regio-${n}`,
      name: `Regio ${n}`,
      code: n.toString(36).toUpperCase().padStart(3, '0'),
      fictitious: true,
      ...row,
    });
  };

  const theme = (row: Row = {}) => {
    const n = next();
    return insert(database, 'theme', { key: `thema-${n}`, name: `Thema ${n}`, ...row });
  };

  const concept = async (row: Row) =>
    insert(database, 'theme_concept', {
      theme_id: row['theme_id'] ?? (await theme()).id,
      key: `begrip-${next()}`,
      preferred: `Begrip ${next()}`,
      ...row,
    });

  const group = async ({ themes = [], ...row }: Row & { themes?: string[] } = {}) => {
    const n = next();
    const made = await insert(database, 'expert_group', { key: `groep-${n}`, name: `Groep ${n}`, ...row });
    for (const [position, theme_id] of themes.entries())
      await insert(database, 'expert_group_theme', { group_id: made.id, theme_id, position });
    return made;
  };

  const user = async ({ memberships = [], ...row }: Row & { memberships?: Row[] } = {}) => {
    const n = next();
    const made = await insert(database, 'app_user', {
      email: `persoon${n}@samenwijs.example`,
      name: `Persoon ${n}`,
      fictitious: true,
      ...row,
    });
    for (const membership of memberships)
      await insert(database, 'membership', { user_id: made.id, ...membership });
    return made;
  };

  const item = async ({ themes = [], ...row }: Row & { themes?: string[] } = {}) => {
    const region_id = 'region_id' in row ? row['region_id'] : (await region()).id;
    const published = (row['status'] ?? 'published') === 'published' || row['status'] === 'archived';
    const made = await insert(database, 'knowledge_item', {
      type: 'solution',
      title: `Ervaring ${next()}`,
      status: 'published',
      region_id,
      ...(published ? { published_at: new Date() } : {}),
      ...row,
    });
    for (const theme_id of themes)
      await insert(database, 'knowledge_item_theme', { item_id: made.id, theme_id });
    return made;
  };

  const request = async ({ themes = [], ...row }: Row & { themes?: string[] } = {}) => {
    const region_id = 'region_id' in row ? row['region_id'] : (await region()).id;
    const asker_id =
      row['asker_id'] ??
      (await user({ memberships: region_id ? [{ role: 'facilitator', region_id }] : [] })).id;
    const status = row['status'] ?? 'open';
    const made = await insert(database, 'knowledge_request', {
      id: randomUUID(),
      title: `Vraag ${next()}`,
      status,
      region_id,
      asker_id,
      ...(status === 'draft' ? {} : { posted_at: new Date() }),
      ...row,
    });
    for (const theme_id of themes)
      await insert(database, 'knowledge_request_theme', { request_id: made.id, theme_id });
    return made;
  };

  const assignment = async (row: Row = {}) =>
    insert(database, 'request_assignment', {
      request_id: row['request_id'] ?? (await request({ status: 'routed' })).id,
      group_id: row['group_id'] ?? (await group()).id,
      ...row,
    });

  const answer = async ({ cites = [], ...row }: Row & { cites?: string[] } = {}) => {
    const made = await insert(database, 'answer', {
      id: randomUUID(),
      request_id: row['request_id'] ?? (await request({ status: 'answered' })).id,
      author_id: row['author_id'] ?? (await user()).id,
      kind: 'peer',
      body: 'Zo deden wij het.',
      ...row,
    });
    for (const [position, item_id] of cites.entries())
      await insert(database, 'answer_citation', { answer_id: made.id, item_id, position });
    return made;
  };

  const adoption = async (row: Row = {}) =>
    insert(database, 'adoption', {
      item_id: row['item_id'] ?? (await item()).id,
      region_id: row['region_id'] ?? (await region()).id,
      ...row,
    });

  return { region, theme, concept, group, user, item, request, assignment, answer, adoption };
};
