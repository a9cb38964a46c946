import { DomainError, type Visibility } from '@samenwijs/domain';
import type { EntityManager } from 'typeorm';

export const themeIdsOf = async (manager: EntityManager, itemId: string): Promise<string[]> =>
  (
    await manager.query<{ id: string }[]>(
      'select theme_id as id from knowledge_item_theme where item_id = $1 order by 1',
      [itemId],
    )
  ).map(({ id }) => id);

export async function setThemes(manager: EntityManager, itemId: string, themeIds: readonly string[]) {
  await manager.query('delete from knowledge_item_theme where item_id = $1 and theme_id <> all($2)', [
    itemId,
    themeIds,
  ]);
  await manager.query(
    'insert into knowledge_item_theme (item_id, theme_id) select $1, unnest($2::uuid[]) on conflict do nothing',
    [itemId, themeIds],
  );
}

/** @throws DomainError INVALID_INPUT for a region or themes that do not exist, or a text for a region without that region. */
export async function checkReferences(
  manager: EntityManager,
  { regionId, visibility }: { regionId?: string | null; visibility?: Visibility },
  themeIds: readonly string[],
) {
  const fields: Record<string, string> = {};
  if (visibility === 'region' && !regionId) fields['regionId'] = 'required';
  const [known] = await manager.query<[{ region: boolean; themes: number }]>(
    `select $1::uuid is null or exists (select from region where id = $1) as region,
       (select count(*)::int from theme where id = any($2) and status in ('active', 'merged')) as themes`,
    [regionId ?? null, themeIds],
  );
  if (!known.region) fields['regionId'] = 'unknown';
  if (known.themes < new Set(themeIds).size) fields['themeIds'] = 'unknown';
  if (Object.keys(fields).length)
    throw new DomainError('INVALID_INPUT', 'Some fields are not right', { fields });
}
