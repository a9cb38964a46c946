import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/test-app.js';

type Row = { id: string };
let t: TestApp;
let region: Row, elsewhere: Row, theme: Row, group: Row;
let participant: Row, facilitator: Row, stranger: Row, expert: Row, coordinator: Row, admin: Row;

beforeAll(async () => {
  t = await testApp();
  region = await t.build.region();
  elsewhere = await t.build.region();
  theme = await t.build.theme();
  group = await t.build.group({ themes: [theme.id] });
  participant = await t.build.user({ memberships: [{ role: 'participant', region_id: region.id }] });
  facilitator = await t.build.user({ memberships: [{ role: 'facilitator', region_id: region.id }] });
  stranger = await t.build.user({ memberships: [{ role: 'facilitator', region_id: elsewhere.id }] });
  expert = await t.build.user({ memberships: [{ role: 'expert', group_id: group.id }] });
  coordinator = await t.build.user({ memberships: [{ role: 'coordinator' }] });
  admin = await t.build.user({ memberships: [{ role: 'admin' }] });
});
afterAll(() => t.close());

const ref = ({ id }: Row) => ({ id });
const ITEM = `id version type status visibility title summary context whatDidNotWork revisionInReview returnReason publishedAt stale
  themes { id } region { id } owner { id } contact { id } viewerCan { edit submit return publish revise archive restore }`;
const ok = async (query: string, variables: Record<string, unknown>, as: Row | null) => {
  const reply = await t.graphql(query, variables, { as });
  expect(reply.errors).toBeUndefined();
  // What comes back is what the test asks: the expectations are its type.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return Object.values(reply.data as Record<string, unknown>)[0] as any;
};
const SAVE = `mutation ($input: ItemInput!) { saveItem(input: $input) { ${ITEM} } }`;
const save = (as: Row | null, input: Record<string, unknown> = {}) =>
  t.graphql(
    SAVE,
    { input: { key: randomUUID(), type: 'experience', title: 'Samen op een spreekuur', ...input } },
    { as },
  );
const act = (name: string, as: Row | null, id: string, version: number, more = '') =>
  t.graphql(
    `mutation ($id: ID!, $version: Int!) { item: ${name}Item(id: $id, version: $version${more}) { ${ITEM} } }`,
    { id, version },
    { as },
  );
const read = (as: Row | null, id: string) => ok(`query ($id: ID!) { item(id: $id) { ${ITEM} } }`, { id }, as);
const list = (as: Row | null, filter: Record<string, unknown> = {}) =>
  ok(
    `query ($filter: ItemFilter) { items(filter: $filter, first: 100) { totalCount edges { node { id title status } } } }`,
    { filter },
    as,
  );
const listed = async (as: Row | null, filter: Record<string, unknown> = {}) => {
  const { edges, totalCount } = await list(as, filter);
  expect(totalCount).toBe(edges.length);
  return edges.map((edge: { node: Row }) => edge.node.id) as string[];
};
const COMPLETE = { summary: 'Kort.', context: 'Waarom.', whatDidNotWork: 'Te veel overleg.' };

describe('a public item', () => {
  test('names nobody to a visitor', async () => {
    const { id } = await t.build.item({
      region_id: region.id,
      visibility: 'public',
      owner_id: participant.id,
      contact_id: participant.id,
    });
    const query = 'query ($id: ID!) { item(id: $id) { owner { name } contact { name } } }';
    expect((await t.graphql(query, { id })).data.item).toEqual({ owner: null, contact: null });
    const { item } = (await t.graphql(query, { id }, { as: facilitator })).data;
    expect([item.owner, item.contact]).toEqual([{ name: expect.any(String) }, { name: expect.any(String) }]);
  });
});

describe('life cycle', () => {
  test('draft, review, return, publish, archive and back', async () => {
    const draft = (await save(participant, { ...COMPLETE, themeIds: [theme.id] })).data.saveItem;
    expect(draft).toMatchObject({
      version: 1,
      status: 'draft',
      region: ref(region),
      owner: ref(participant),
      contact: ref(participant),
      themes: [{ id: theme.id }],
    });
    expect(draft.viewerCan).toEqual({
      edit: true,
      submit: true,
      return: false,
      publish: false,
      revise: false,
      archive: false,
      restore: false,
    });

    expect((await act('publish', facilitator, draft.id, 1)).errors![0]!.extensions).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      from: 'draft',
      to: 'published',
    });
    expect((await act('submit', participant, draft.id, 1)).data.item).toMatchObject({
      status: 'in_review',
      version: 2,
    });
    expect((await act('publish', participant, draft.id, 2)).code).toBe('FORBIDDEN');
    const returned = await act('return', facilitator, draft.id, 2, ', reason: "Schrijf op wat het kostte"');
    expect(returned.data.item).toMatchObject({
      status: 'draft',
      version: 3,
      returnReason: 'Schrijf op wat het kostte',
    });
    await act('submit', participant, draft.id, 3);
    const published = (await act('publish', facilitator, draft.id, 4)).data.item;
    expect(published).toMatchObject({
      status: 'published',
      version: 5,
      returnReason: null,
      publishedAt: expect.any(String),
    });
    expect(published.viewerCan).toEqual({
      edit: false,
      submit: false,
      return: false,
      publish: false,
      revise: true,
      archive: true,
      restore: false,
    });

    const edit = await save(participant, { key: draft.id, version: 5, ...COMPLETE });
    expect(edit.errors![0]!.extensions).toMatchObject({ code: 'ILLEGAL_TRANSITION', from: 'published' });
    expect((await act('archive', facilitator, draft.id, 5)).data.item.status).toBe('archived');
    expect(await read(null, draft.id)).toBeNull();
    expect((await act('restore', facilitator, draft.id, 6)).data.item.status).toBe('published');
    const events = await t.database.query('select action from audit_event where entity_id = $1 order by id', [
      draft.id,
    ]);
    expect(events.map((e: { action: string }) => e.action)).toEqual([
      'publish_item',
      'archive_item',
      'restore_item',
    ]);
    const changes = await t.database.query(
      `select version from outbox where entity = 'item' and entity_id = $1 order by id`,
      [draft.id],
    );
    expect(changes.map((c: { version: number }) => c.version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('what is open is named when it is submitted', async () => {
    const { id } = (await save(facilitator)).data.saveItem;
    expect((await act('submit', facilitator, id, 1)).errors![0]!.extensions).toEqual({
      code: 'INVALID_INPUT',
      fields: { summary: 'required', context: 'required', whatDidNotWork: 'required' },
    });
    const guide = (await save(facilitator, { type: 'guide', summary: 'Kort.', remainder: 'De rest.' })).data
      .saveItem;
    expect((await act('submit', facilitator, guide.id, 1)).data.item.status).toBe('in_review');
  });

  test('one may publish what one wrote oneself', async () => {
    const { id } = (await save(facilitator, COMPLETE)).data.saveItem;
    await act('submit', facilitator, id, 1);
    expect((await act('publish', facilitator, id, 2)).data.item.status).toBe('published');
  });
});

describe('saving', () => {
  test('the same draft sent fifty times is one item', async () => {
    const key = randomUUID();
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => save(participant, { key, ...COMPLETE })),
    );
    expect(
      new Set(
        replies.map((reply) => `${reply.code} ${reply.data?.saveItem.id} ${reply.data?.saveItem.version}`),
      ),
    ).toEqual(new Set([`undefined ${key} 1`]));
    // The answer was lost, the writer wrote on: an edit of the first version.
    expect((await save(participant, { key, ...COMPLETE, summary: 'Langer.' })).data.saveItem).toMatchObject({
      version: 2,
      summary: 'Langer.',
    });
    expect((await save(participant, { key, ...COMPLETE })).errors![0]!.extensions).toMatchObject({
      code: 'VERSION_CONFLICT',
      version: 2,
    });
  });

  test('of fifty parallel edits one wins, the others hear the version', async () => {
    const { id } = (await save(facilitator)).data.saveItem;
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        save(facilitator, { key: id, version: 1, summary: `Poging ${i}` }),
      ),
    );
    expect(replies.filter((reply) => !reply.errors)).toHaveLength(1);
    for (const reply of replies.filter((r) => r.errors))
      expect(reply.errors![0]!.extensions).toEqual({ code: 'VERSION_CONFLICT', version: 2 });
  });

  test('wrong input is named by field', async () => {
    const fields = async (input: Record<string, unknown>, as: Row = coordinator) =>
      (await save(as, input)).errors![0]!.extensions;
    expect(await fields({ title: '' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { title: expect.any(String) },
    });
    expect(await fields({ title: 'x'.repeat(201) })).toMatchObject({ fields: { title: expect.any(String) } });
    expect(await fields({ costs: 'x'.repeat(50_001) })).toMatchObject({ fields: { costs: 'maxLength' } });
    expect(await fields({ key: 'geen-uuid' })).toMatchObject({ fields: { key: 'isUuid' } });
    expect(await fields({ visibility: 'region' })).toMatchObject({ fields: { regionId: 'required' } });
    expect(await fields({ regionId: randomUUID() })).toMatchObject({ fields: { regionId: 'unknown' } });
    expect(await fields({ themeIds: [randomUUID()] })).toMatchObject({ fields: { themeIds: 'unknown' } });
    expect((await act('submit', coordinator, 'geen-uuid', 1)).code).toBe('NOT_FOUND');
  });

  test('an explicit null is an open field', async () => {
    const reply = await save(facilitator, {
      summary: null,
      themeIds: null,
      visibility: null,
      evidenceLevel: null,
    });
    expect(reply.data.saveItem).toMatchObject({ summary: '', themes: [], visibility: 'network' });
  });
});

describe('permissions', () => {
  // Who drafts, edits and publishes an item of `region` with the group's theme.
  test.each([
    ['visitor', (): Row | null => null, 'UNAUTHENTICATED', false, false],
    ['participant who owns it', () => participant, undefined, true, false],
    ['facilitator of the region', () => facilitator, undefined, true, true],
    ['facilitator of another region', () => stranger, 'FORBIDDEN', false, false],
    ['expert of its theme', () => expert, undefined, true, true],
    ['coordinator', () => coordinator, undefined, true, true],
    ['admin', () => admin, 'FORBIDDEN', false, false],
  ] as const)('%s', async (_, who, drafting, edits, publishes) => {
    expect((await save(who(), { regionId: region.id })).code).toBe(drafting);
    const { id } = await t.build.item({
      region_id: region.id,
      owner_id: participant.id,
      themes: [theme.id],
      status: 'in_review',
    });
    const reply = await save(who(), { key: id, version: 1, themeIds: [theme.id] });
    expect(!reply.errors).toBe(edits);
    expect(!(await act('publish', who(), id, edits ? 2 : 1)).errors).toBe(publishes);
  });

  test('an expert keeps the hand in an own first draft outside the group, and publishes it not', async () => {
    const { id } = (await save(expert, COMPLETE)).data.saveItem;
    expect(
      (await save(expert, { key: id, version: 1, ...COMPLETE, summary: 'Nog eens' })).data.saveItem.viewerCan,
    ).toMatchObject({ edit: true, submit: true });
    await act('submit', expert, id, 2);
    expect((await act('publish', expert, id, 3)).code).toBe('FORBIDDEN');
  });

  test('an item stays in its region once it was published', async () => {
    const { id } = (await save(coordinator, { regionId: region.id, ...COMPLETE })).data.saveItem;
    expect(
      (await save(coordinator, { key: id, version: 1, regionId: elsewhere.id, ...COMPLETE })).data.saveItem
        .region,
    ).toEqual(ref(elsewhere));
    await act('submit', coordinator, id, 2);
    await act('publish', coordinator, id, 3);
    await act('revise', coordinator, id, 4);
    expect((await save(coordinator, { key: id, version: 5, regionId: region.id, ...COMPLETE })).code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('reading', () => {
  test('nobody gets more than the scope, by no path', async () => {
    const place = await t.build.region();
    const member = await t.build.user({ memberships: [{ role: 'participant', region_id: place.id }] });
    const ids: Record<string, string> = {};
    for (const status of ['draft', 'in_review', 'published', 'archived'])
      for (const visibility of ['public', 'network', 'region'])
        ids[`${status} ${visibility}`] = (
          await t.build.item({ region_id: place.id, status, visibility, themes: [theme.id] })
        ).id;
    const all = Object.keys(ids);
    const lasting = all.filter((key) => /published|archived/.test(key) && !key.endsWith(' region'));
    const expected: [Row | null, string[]][] = [
      [null, ['published public']],
      [member, all],
      [stranger, lasting],
      [expert, [...lasting, 'in_review public', 'in_review network']],
      [coordinator, all],
      [admin, lasting],
    ];
    const filter = { regionId: place.id, status: ['draft', 'in_review', 'published', 'archived'] };
    for (const [viewer, keys] of expected) {
      const readable = [];
      for (const key of all) if (await read(viewer, ids[key]!)) readable.push(key);
      expect(readable.sort()).toEqual([...keys].sort());
      expect((await listed(viewer, filter)).sort()).toEqual(keys.map((key) => ids[key]!).sort());
      expect((await listed(viewer, { regionId: place.id })).sort()).toEqual(
        keys
          .filter((key) => key.startsWith('published'))
          .map((key) => ids[key]!)
          .sort(),
      );
    }
    expect(await read(null, 'geen-uuid')).toBeNull();
  });

  test('filters', async () => {
    const place = await t.build.region();
    const other = await t.build.theme();
    const a = await t.build.item({
      region_id: place.id,
      title: 'Valpreventie 100%',
      type: 'guide',
      review_on: '2020-01-01',
      themes: [other.id],
    });
    const b = await t.build.item({
      region_id: place.id,
      title: 'Wijkteam',
      published_at: '2021-01-01',
      owner_id: stranger.id,
    });
    const mine = (await save(stranger)).data.saveItem;
    expect(await listed(stranger, { regionId: place.id })).toEqual([a.id, b.id]);
    expect(await listed(stranger, { regionId: place.id, type: ['guide'] })).toEqual([a.id]);
    expect(await listed(stranger, { themeId: other.id })).toEqual([a.id]);
    expect(await listed(stranger, { regionId: place.id, reviewDue: true })).toEqual([a.id]);
    expect(await listed(stranger, { regionId: place.id, query: 'PREVENTIE 100%' })).toEqual([a.id]);
    expect(await listed(stranger, { regionId: place.id, query: '%' })).toEqual([a.id]);
    expect(await listed(stranger, { mine: true })).toEqual(expect.arrayContaining([mine.id, b.id]));
    expect(await listed(null, { mine: true })).toEqual([]);
    expect(await read(stranger, a.id)).toMatchObject({ stale: true });
    expect((await t.graphql('{ items(filter: { themeId: "x" }) { totalCount } }')).code).toBe(
      'INVALID_INPUT',
    );
  });

  test('pages meet without gaps', async () => {
    const place = await t.build.region();
    const ids = [];
    for (let i = 0; i < 5; i++)
      ids.unshift((await t.build.item({ region_id: place.id, published_at: '2024-01-01' })).id);
    const query = `query ($after: String) { items(filter: { regionId: "${place.id}" }, first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await ok(query, { after }, stranger);
      seen.push(...page.edges.map((edge: { node: Row }) => edge.node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(ids);
  });

  test('as many statements for fifty items as for ten', async () => {
    const statements: string[] = [];
    const count = async (first: number) => {
      statements.length = 0;
      await ok(`{ items(first: ${first}) { edges { node { ${ITEM} } } } }`, {}, facilitator);
      return statements.length;
    };
    const restore = countStatements(statements);
    for (let i = 0; i < 50; i++)
      await t.build.item({
        region_id: (await t.build.region()).id,
        owner_id: (await t.build.user()).id,
        themes: [(await t.build.theme()).id],
      });
    const [ten, fifty] = [await count(10), await count(50)];
    restore();
    expect(fifty).toBe(ten);
    expect(fifty).toBeLessThan(10);
  });
});

describe('revision', () => {
  /** A published item of `region` with the group's theme, of which a revision was begun and written. */
  const revised = async (row: Record<string, unknown> = {}, change: Record<string, unknown> = {}) => {
    const { id } = await t.build.item({
      region_id: region.id,
      owner_id: participant.id,
      title: 'Oud',
      summary: 'Oude tekst',
      themes: [theme.id],
      ...row,
    });
    expect((await act('revise', facilitator, id, 1)).data.item).toMatchObject({
      status: 'in_review',
      revisionInReview: true,
    });
    const input = {
      key: id,
      version: 2,
      ...COMPLETE,
      title: 'Nieuw',
      summary: 'Nieuwe tekst',
      themeIds: [],
      ...change,
    };
    expect((await save(facilitator, input)).data.saveItem).toMatchObject({ title: 'Nieuw', version: 3 });
    return id;
  };

  test('readers see the published version until the next one is published', async () => {
    const id = await revised();
    for (const reader of [stranger, admin]) {
      const item = await read(reader, id);
      expect(item).toMatchObject({
        title: 'Oud',
        summary: 'Oude tekst',
        status: 'published',
        revisionInReview: false,
        themes: [{ id: theme.id }],
      });
      expect(Object.values(item.viewerCan)).not.toContain(true);
    }
    for (const writer of [participant, facilitator, coordinator])
      expect(await read(writer, id)).toMatchObject({
        title: 'Nieuw',
        status: 'in_review',
        revisionInReview: true,
        themes: [],
      });

    // A filter works on what is seen: it tells nothing of the working text.
    expect(await listed(stranger, { regionId: region.id, query: 'Nieuwe tekst' })).not.toContain(id);
    expect(await listed(stranger, { regionId: region.id, query: 'oude tekst' })).toContain(id);
    expect(await listed(stranger, { themeId: theme.id })).toContain(id);
    expect(await listed(stranger, { status: ['in_review'] })).not.toContain(id);
    expect(await listed(facilitator, { status: ['in_review'] })).toContain(id);
    expect(await listed(facilitator)).toContain(id);
    expect((await act('publish', stranger, id, 99)).code).toBe('FORBIDDEN');

    expect((await act('return', facilitator, id, 3, ', reason: "Nog niet"')).data.item).toMatchObject({
      status: 'draft',
      revisionInReview: true,
    });
    expect(await read(stranger, id)).toMatchObject({ title: 'Oud', returnReason: null });
    await act('submit', participant, id, 4);
    await act('publish', facilitator, id, 5);
    expect(await read(stranger, id)).toMatchObject({ title: 'Nieuw', themes: [], revisionInReview: false });
    const versions = await t.database.query(
      'select number, content from knowledge_item_version where item_id = $1 order by number',
      [id],
    );
    expect(versions.map((v: { content: { title: string } }) => v.content.title)).toEqual(['Oud', 'Nieuw']);
  });

  test('a revision that opens a text of the region opens nothing before it is published', async () => {
    const id = await revised({ visibility: 'region' }, { visibility: 'public' });
    for (const viewer of [null, stranger, expert]) {
      expect(await read(viewer, id)).toBeNull();
      expect(await listed(viewer, { regionId: region.id })).not.toContain(id);
    }
    await act('publish', facilitator, id, 3);
    expect(await read(null, id)).toMatchObject({ title: 'Nieuw' });
  });

  test('a revision for the region alone is not shown to the group of its theme', async () => {
    const id = await revised({}, { visibility: 'region', themeIds: [theme.id] });
    expect(await read(expert, id)).toMatchObject({ title: 'Oud', visibility: 'network' });
    await act('publish', facilitator, id, 3);
    expect(await read(expert, id)).toBeNull();
  });
});

function countStatements(statements: string[]) {
  const logger = t.database.logger;
  const previous = logger.logQuery.bind(logger);
  logger.logQuery = (sql) => void statements.push(sql);
  return () => {
    logger.logQuery = previous;
  };
}
