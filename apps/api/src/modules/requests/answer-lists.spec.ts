import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Row, testWorld, type World } from '../../testing/world.js';

let t: World;
beforeAll(async () => void (t = await testWorld()));
afterAll(() => t.close());

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY);
/** A question of `region`, asked of a new group and answered by its expert. */
const answered = async (question: Record<string, unknown> = {}, days = 3) => {
  const group = await t.build.group();
  const expert = await t.build.user({
    memberships: [{ role: 'expert', group_id: group.id }],
    expertise: 'mandaat',
    disciplines: ['pharmacy'],
  });
  const request = await t.build.request({ region_id: t.region.id, status: 'answered', ...question });
  await t.build.assignment({
    request_id: request.id,
    group_id: group.id,
    proposed_at: ago(10),
    status: 'done',
  });
  const answer = await t.build.answer({
    request_id: request.id,
    author_id: expert.id,
    group_id: group.id,
    kind: 'expert',
    created_at: ago(10.5 - days),
  });
  return { group, expert, request, answer };
};
const GROUP = `query ($key: String!) { expertGroup(key: $key) {
  answeredCount medianAnswerDays answerDays members { id }
  answered { totalCount edges { node { id request { title region { id } } } } } } }`;
const groupOf = (as: Row | null, group: Row) => t.ok(as, GROUP, { key: group['key'] });
const PERSON = `query ($id: ID!) { person(id: $id) {
  name expertise disciplines memberships { role group { id } }
  answers { totalCount edges { node { id request { region { id } asker { id } } } } } items { edges { node { id } } } } }`;
const personOf = (as: Row | null, person: Row) => t.ok(as, PERSON, { id: person.id });

describe('what a group answered', () => {
  it('is listed once a question, with how fast it was', async () => {
    const { group, expert, request, answer } = await answered();
    const last = await t.build.answer({
      request_id: request.id,
      author_id: expert.id,
      group_id: group.id,
      kind: 'expert',
    });
    const { answered: list, ...figures } = await groupOf(t.outsider, group);
    expect(figures).toMatchObject({ answeredCount: 1, answerDays: [3], members: [{ id: expert.id }] });
    expect(figures.medianAnswerDays).toBeCloseTo(2.5, 1);
    expect(list.edges).toEqual([
      { node: { id: last.id, request: { title: request['title'], region: { id: t.region.id } } } },
    ]);
    expect(answer.id).not.toBe(last.id);
  });

  it('shows a visitor how fast, but no question and nobody', async () => {
    const { group } = await answered();
    expect(await groupOf(null, group)).toMatchObject({
      answeredCount: 1,
      answerDays: [3],
      members: [],
      answered: { totalCount: 0, edges: [] },
    });
  });

  it('says nothing of what a region keeps to itself, to anybody', async () => {
    const { group } = await answered({ visibility: 'region' });
    for (const as of [null, t.outsider, t.facilitator, t.coordinator])
      expect(await groupOf(as, group)).toMatchObject({
        answeredCount: 0,
        answerDays: [],
        answered: { totalCount: 0 },
      });
  });
});

describe('a person', () => {
  it('is known to who signed in: expertise, groups, answers and items', async () => {
    const { expert, group, answer } = await answered();
    const item = await t.build.item({ owner_id: expert.id, visibility: 'network' });
    await t.build.item({ owner_id: expert.id, visibility: 'region' });
    await t.build.item({ owner_id: expert.id, status: 'draft' });
    expect(await personOf(t.outsider, expert)).toMatchObject({
      expertise: 'mandaat',
      disciplines: ['pharmacy'],
      memberships: [{ role: 'expert', group: { id: group.id } }],
      answers: { totalCount: 1, edges: [{ node: { id: answer.id } }] },
      items: { edges: [{ node: { id: item.id } }] },
    });
    expect(await t.refusal(null, PERSON, { id: expert.id })).toBe('UNAUTHENTICATED');
    expect(await t.refusal(t.outsider, `{ person(id: "${expert.id}") { email } }`)).toBe('BAD_REQUEST');
  });

  it('does not tell who asked anonymously', async () => {
    const { expert } = await answered({ anonymous: true });
    const { answers } = await personOf(t.outsider, expert);
    expect(answers.edges[0].node.request).toEqual({ region: null, asker: null });
  });

  it('who left is nobody', async () => {
    const left = await t.build.user({ active: false });
    expect(await personOf(t.outsider, left)).toBeNull();
    expect(await t.ok(t.outsider, '{ person(id: "x") { id } }')).toBeNull();
  });

  it('is nobody to a visitor, not even as contact of a public item', async () => {
    const { expert } = await answered();
    const item = await t.build.item({ contact_id: expert.id, visibility: 'public' });
    const query = 'query ($id: ID!) { item(id: $id) { contact { expertise } } }';
    expect((await t.ok(null, query, { id: item.id })).contact).toBeNull();
  });
});
