import { can, DomainError } from '@samenwijs/domain';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { Theme } from '../curation/index.js';
import { Region } from '../regions/index.js';
import { requireExisting } from './request-records.js';
import { KnowledgeRequest } from './request.entity.js';
import type { RequestInput } from './requests.inputs.js';

type Content = ReturnType<typeof contentOf>;

const contentOf = (input: RequestInput) => ({
  title: input.title.trim(),
  bottleneck: input.bottleneck ?? '',
  tried: input.tried ?? '',
  helpWanted: input.helpWanted ?? '',
  helpKinds: input.helpKinds ?? [],
  urgency: input.urgency ?? 'normal',
  disciplines: input.disciplines ?? [],
  scope: input.scope ?? null,
  anonymous: input.anonymous ?? false,
});
const themesOf = (input: RequestInput) => [...new Set(input.themeIds ?? [])].sort();

async function checked(
  manager: EntityManager,
  viewer: SignedIn,
  input: RequestInput,
  regionId: string | null,
): Promise<Content> {
  if (!can(viewer, 'draft_request', { regionId })) throw new DomainError('FORBIDDEN');
  await requireExisting(manager, Region, regionId ? [regionId] : [], 'regionId');
  await requireExisting(manager, Theme, themesOf(input), 'themeIds');
  return contentOf(input);
}

async function setThemes(manager: EntityManager, id: string, input: RequestInput) {
  await manager.query('delete from knowledge_request_theme where request_id = $1 and theme_id <> all($2)', [
    id,
    themesOf(input),
  ]);
  await manager.query(
    'insert into knowledge_request_theme (request_id, theme_id) select $1, unnest($2::uuid[]) on conflict do nothing',
    [id, themesOf(input)],
  );
}

/** Writes a new question under the input's key; null when the key is taken, also a moment ago by the same post. */
export async function insertRequest(
  manager: EntityManager,
  viewer: SignedIn,
  input: RequestInput,
  state: Pick<KnowledgeRequest, 'status' | 'postedAt'>,
): Promise<KnowledgeRequest | null> {
  if (await manager.existsBy(KnowledgeRequest, { id: input.key })) return null;
  const regionId = input.regionId ?? viewer.regionId;
  if (state.status === 'open' && !can(viewer, 'post_request', { regionId }))
    throw new DomainError('FORBIDDEN');
  const content = await checked(manager, viewer, input, regionId);
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(KnowledgeRequest)
    .values({ id: input.key, ...content, ...state, regionId, askerId: viewer.userId })
    .orIgnore()
    .returning('id')
    .execute();
  if (!(raw as unknown[]).length) return null;
  await setThemes(manager, input.key, input);
  return manager.findOneByOrFail(KnowledgeRequest, { id: input.key });
}

/** Does the question say exactly this already? */
export async function isSame(manager: EntityManager, request: KnowledgeRequest, input: RequestInput) {
  const content = contentOf(input);
  const themes = await manager.query<{ id: string }[]>(
    'select theme_id as id from knowledge_request_theme where request_id = $1 order by theme_id',
    [request.id],
  );
  const now = Object.fromEntries(Object.keys(content).map((key) => [key, request[key as keyof Content]]));
  return (
    JSON.stringify([now, themes.map(({ id }) => id)]) === JSON.stringify([content, themesOf(input)]) &&
    (input.regionId ?? request.regionId) === request.regionId
  );
}

/** What changes when the question is to say this; its themes are written. Only a draft may move to another region. */
export async function rewrite(
  manager: EntityManager,
  viewer: SignedIn,
  request: KnowledgeRequest,
  input: RequestInput,
) {
  const regionId = input.regionId ?? request.regionId;
  if (regionId === request.regionId) {
    await requireExisting(manager, Theme, themesOf(input), 'themeIds');
    await setThemes(manager, request.id, input);
    return contentOf(input);
  }
  if (request.status !== 'draft')
    throw new DomainError('INVALID_INPUT', 'A posted question stays in its region', {
      fields: { regionId: 'fixed' },
    });
  const content = await checked(manager, viewer, input, regionId);
  await setThemes(manager, request.id, input);
  return { ...content, regionId };
}
