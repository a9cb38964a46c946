import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PROFILE } from '@samenwijs/matching';
import { readConfig } from '../../platform/config.js';
import { createServer } from '../../server.js';
import { until } from '../../testing/until.js';
import { type Row, testWorld, type World } from '../../testing/world.js';
import { ProfilesService } from '../profiles/index.js';
import { SearchIndexService } from '../search/index.js';

let w: World;
beforeAll(async () => void (w = await testWorld()));
afterAll(() => w.close());

type Shown = { id: string; version: number; name: string; status: string; numbers: Numbers };
type Numbers = { key: string; value: number; min: number; max: number }[];

const PARTS = 'id version name status released note currentSince numbers { key value min max }';
const profiles = (as = w.coordinator): Promise<Shown[]> => w.ok(as, `{ profiles { ${PARTS} } }`);
const DRAFT = `mutation ($input: ProfileDraftInput!) { draftProfile(input: $input) { ${PARTS} } }`;
const CHOOSE = `mutation ($id: ID!, $version: Int!, $insteadOf: ID!) {
  makeProfileCurrent(id: $id, version: $version, insteadOf: $insteadOf) { ${PARTS} } }`;
const DISCARD = 'mutation ($id: ID!, $version: Int!) { discardProfile(id: $id, version: $version) }';

const current = async () => (await profiles()).find(({ status }) => status === 'current')!;
const draft = async (numbers: { key: string; value: number }[] = [], as: Row = w.coordinator) =>
  (await w.ok(as, DRAFT, { input: { fromId: (await current()).id, note: 'Proef', numbers } })) as Shown;
const choose = async ({ id, version }: Shown, insteadOf?: string) =>
  (await w.ok(w.coordinator, CHOOSE, { id, version, insteadOf: insteadOf ?? (await current()).id })) as Shown;
const value = ({ numbers }: Shown, key: string) => numbers.find((number) => number.key === key)?.value;

async function soon(holds: () => boolean) {
  await until(holds);
  expect(holds()).toBe(true);
}

beforeEach(() => w.database.query('delete from knowledge_request'));

async function question(): Promise<string> {
  const { id } = await w.build.request({
    title: 'Wie betaalt de wijkverpleging',
    asker_id: w.facilitator.id,
  });
  await w.database.query(`insert into outbox (entity, entity_id, version) values ('request', $1, 1)`, [id]);
  await w.worker.drain();
  return id;
}
const versionOf = async (id: string) =>
  (await w.database.query('select profile_version as v from match_run where request_id = $1', [id]))[0].v;

describe('ranking profiles', () => {
  it('begin with the one of the release', async () => {
    const [first] = await profiles();
    expect(first).toMatchObject({ name: PROFILE.version, status: 'current', released: true });
    expect(value(first!, 'confidence.strong')).toBe(PROFILE.confidence.strong);
  });

  it('are for coordinators and administrators only', async () => {
    for (const as of [w.facilitator, w.participant, w.expert])
      expect(await w.refusal(as, '{ profiles { id } }')).toBe('FORBIDDEN');
    expect(await w.refusal(null, '{ profiles { id } }')).toBe('UNAUTHENTICATED');
    expect(await profiles(w.admin)).toEqual(await profiles());
    const { id, version } = await draft([], w.admin);
    for (const query of [CHOOSE, DISCARD])
      expect(await w.refusal(w.facilitator, query, { id, version, insteadOf: id })).toBe('FORBIDDEN');
    expect(await w.refusal(w.facilitator, DRAFT, { input: { fromId: id, note: '', numbers: [] } })).toBe(
      'FORBIDDEN',
    );
  });

  it('change in a draft, in which a match still adds up to at most 1', async () => {
    const made = await draft([{ key: 'context.caps.theme', value: 0.1 }]);
    expect(made).toMatchObject({ status: 'draft', released: false, note: 'Proef' });
    expect(made.name).toMatch(new RegExp(`^${PROFILE.version}\\.\\d+$`));
    const [{ weights }] = await w.database.query('select weights from ranking_profile where id = $1', [
      made.id,
    ]);
    const caps = Object.values<number>(weights.context.caps).reduce((a, b) => a + b);
    expect(caps + weights.context.text).toBeCloseTo(1);
    expect((await current()).name).toBe(PROFILE.version);
  });

  it.each([
    [[{ key: 'k1', value: 2 }], 'k1'],
    [[{ key: 'text.words', value: 99 }], 'text.words'],
    [[{ key: 'confidence.possible', value: 0.99 }], 'confidence.possible'],
  ])('refuse %j by name', async (numbers, field) => {
    const { errors } = await w.graphql(
      DRAFT,
      { input: { fromId: (await current()).id, note: '', numbers } },
      { as: w.coordinator },
    );
    expect(errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { [field]: expect.anything() },
    });
  });

  it('rank from when they are made current, in every process, and go back', async () => {
    const config = readConfig({ DEMO: '0', WORKER: '0', LOG_LEVEL: 'error', NODE_ENV: 'test' });
    const second = await createServer({ ...config, DATABASE_URL: w.url });
    await second.init();
    try {
      const id = await question();
      const before = await current();
      expect(await versionOf(id)).toBe(before.name);
      const next = await choose(await draft([{ key: 'confidence.strong', value: 0.9 }]));
      await w.worker.drain();
      expect(await versionOf(id)).toBe(next.name);
      await soon(() => second.get(ProfilesService).current.version === next.name);
      expect((await second.get(SearchIndexService).ranking()).confidence.strong).toBe(0.9);

      const old = (await profiles()).find((profile) => profile.id === before.id)!;
      expect(old.status).toBe('retired');
      await choose(old);
      await w.worker.drain();
      expect(await versionOf(id)).toBe(before.name);
      await soon(() => second.get(ProfilesService).current.version === before.name);
      const audited = await w.database.query(
        `select details from audit_event where action = 'profile.made_current' order by id desc limit 2`,
      );
      expect(audited.map((row: { details: object }) => row.details)).toEqual([
        { name: before.name, before: next.name },
        { name: next.name, before: before.name },
      ]);
    } finally {
      await second.close();
    }
  });

  it('are not made current over a choice that was not seen', async () => {
    const seen = await current();
    const [a, b] = [await draft(), await draft()];
    await choose(a);
    expect(await w.refusal(w.coordinator, CHOOSE, { id: b.id, version: b.version, insteadOf: seen.id })).toBe(
      'VERSION_CONFLICT',
    );
    expect(await w.refusal(w.coordinator, CHOOSE, { id: b.id, version: 9, insteadOf: a.id })).toBe(
      'VERSION_CONFLICT',
    );
    await choose((await profiles()).find(({ id }) => id === seen.id)!);
  });

  it('go when they were only drafts', async () => {
    const made = await draft();
    expect(await w.refusal(w.coordinator, DISCARD, { id: made.id, version: 7 })).toBe('VERSION_CONFLICT');
    expect(await w.ok(w.coordinator, DISCARD, { id: made.id, version: made.version })).toBe(true);
    const now = await current();
    expect(await w.refusal(w.coordinator, DISCARD, { id: now.id, version: now.version })).toBe(
      'ILLEGAL_TRANSITION',
    );
  });

  it('leave a choice of people alone when a release starts, and replace one that nobody chose', async () => {
    const released = await current();
    const chosen = await choose(await draft());
    const service = w.app.get(ProfilesService);
    await service.onModuleInit();
    expect((await current()).id).toBe(chosen.id);
    await w.database.query('update ranking_profile set chosen = false');
    await service.onModuleInit();
    expect((await current()).id).toBe(released.id);
    expect(service.current.version).toBe(PROFILE.version);
  });

  it('kept by an older release get the weights that are new since', async () => {
    const made = await draft([{ key: 'titleBoost', value: 2 }]);
    await w.database.query(`update ranking_profile set weights = weights - 'themes' - 'k1' where id = $1`, [
      made.id,
    ]);
    await choose((await profiles()).find(({ id }) => id === made.id)!);
    const service = w.app.get(ProfilesService);
    await service.refresh();
    expect(service.current).toMatchObject({ titleBoost: 2, k1: PROFILE.k1, themes: PROFILE.themes });
  });
});
