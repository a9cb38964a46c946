import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insert } from '../../seed/builders.js';
import { type Row, testWorld, type World } from '../../testing/world.js';

let t: World;
beforeAll(async () => void (t = await testWorld()));
afterAll(() => t.close());

const read = (as: Row | null, region: Row, fields: string) =>
  t.ok(as, `query ($key: String!) { region(key: $key) { ${fields} } }`, { key: region['key'] });
const party = async (region: Row, kind: string) => {
  const organisation = await insert(t.database, 'organisation', { name: `Organisatie ${t.uuid()}` });
  await insert(t.database, 'party', { region_id: region.id, organisation_id: organisation.id, kind });
};

describe('the parties of a region', () => {
  it('are known with what is missing, and with nothing while nobody filled them in', async () => {
    const region = await t.build.region();
    const MISSING = 'missingParties { kind missing } parties { kind mandate }';
    expect(await read(null, region, MISSING)).toEqual({ missingParties: null, parties: [] });
    for (const kind of ['gp_organisation', 'district_nursing', 'insurer']) await party(region, kind);
    expect((await read(null, region, MISSING)).missingParties).toEqual([
      { kind: 'district_nursing', missing: 1 },
    ]);
  });

  it('of a real region are never called missing', async () => {
    const region = await t.build.region({ fictitious: false });
    await party(region, 'gp_organisation');
    expect(await read(null, region, 'missingParties { kind }')).toEqual({ missingParties: null });
  });
});

describe('the plan of a region', () => {
  const PLAN = 'plan { number status goals { title indicator { done total unit } theme { id } } }';
  const plan = async (region: Row, status: string, number = 1) => {
    const made = await insert(t.database, 'region_plan', {
      region_id: region.id,
      title: 'Plan',
      status,
      number,
    });
    await insert(t.database, 'plan_goal', {
      plan_id: made.id,
      position: 0,
      vision_goal: 5,
      title: 'Een verband',
      theme_id: t.theme.id,
      indicator_done: 9,
      indicator_total: 14,
      indicator_unit: 'wijken',
    });
  };

  it('is the adopted one for everybody, whatever is being made', async () => {
    const region = await t.build.region();
    await plan(region, 'superseded');
    await plan(region, 'adopted', 2);
    await plan(region, 'draft', 3);
    for (const as of [null, t.outsider, t.coordinator])
      expect((await read(as, region, PLAN)).plan).toEqual({
        number: 2,
        status: 'adopted',
        goals: [
          {
            title: 'Een verband',
            indicator: { done: 9, total: 14, unit: 'wijken' },
            theme: { id: t.theme.id },
          },
        ],
      });
  });

  it('that is still being made is for its own people and coordinators', async () => {
    const region = await t.build.region();
    await plan(region, 'draft');
    await plan(region, 'submitted', 2);
    const member = await t.build.user({ memberships: [{ role: 'participant', region_id: region.id }] });
    for (const as of [null, t.facilitator, t.expert, t.admin])
      expect(await read(as, region, PLAN)).toEqual({ plan: null });
    for (const as of [member, t.coordinator])
      expect((await read(as, region, PLAN)).plan).toMatchObject({ number: 2, status: 'submitted' });
  });
});

it('its people are for who signed in, each once', async () => {
  const region = await t.build.region();
  const memberships = ['facilitator', 'participant'].map((role) => ({ role, region_id: region.id }));
  const person = await t.build.user({ memberships, expertise: 'mandaat' });
  await t.build.user({ memberships, active: false });
  const PEOPLE = 'people { id expertise memberships { role } }';
  expect(await read(null, region, PEOPLE)).toEqual({ people: [] });
  expect(await read(t.outsider, region, PEOPLE)).toEqual({
    people: [
      {
        id: person.id,
        expertise: 'mandaat',
        memberships: [{ role: 'facilitator' }, { role: 'participant' }],
      },
    ],
  });
});
