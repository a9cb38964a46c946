import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from './test-app.js';

let t: TestApp;
beforeAll(async () => void (t = await testApp()));
afterAll(() => t.close());

test('a visitor and somebody who signed in are told apart', async () => {
  const region = await t.build.region();
  const user = await t.build.user({ memberships: [{ role: 'facilitator', region_id: region.id }] });
  const query = '{ viewer { name region { id } } }';
  expect((await t.graphql(query)).data).toEqual({ viewer: null });
  expect((await t.graphql(query, {}, { as: user })).data).toEqual({
    viewer: { name: user['name'], region: { id: region.id } },
  });
});

test('a socket takes subscriptions only, within the limits of HTTP', async () => {
  const region = await t.build.region();
  const as = await t.build.user({ memberships: [{ role: 'facilitator', region_id: region.id }] });
  const refused = async (query: string) => {
    const socket = await t.subscribe(query, {}, { as });
    return socket.next().then(
      ({ value }) => value.errors[0].extensions.code,
      (errors: { extensions: { code: string } }[]) => errors[0]!.extensions.code,
    );
  };
  expect(await refused('{ viewer { name } }')).toBe('BAD_REQUEST');
  expect(await refused('{ __schema { types { name } } }')).toBe('BAD_REQUEST');
  expect(await refused('mutation { signOutEverywhere }')).toBe('BAD_REQUEST');
  const deep = `${'answers { request { '.repeat(7)} id ${'} }'.repeat(7)}`;
  expect(await refused(`subscription { requestChanged(id: "x") { ${deep} } }`)).toBe('BAD_REQUEST');
  const queue = (inner: string) => `group { queue(first: 100) { edges { node { id overdue ${inner} } } } }`;
  const costly = `subscription { requestChanged(id: "x") { assignment { ${queue(queue(''))} } } }`;
  expect(await refused(`subscription { ${'viewerChanged '.repeat(2_000)} }`)).toBe('BAD_REQUEST');
  expect(await refused('subscription {')).toBe('BAD_REQUEST');
  expect(await refused(costly)).toBe('QUERY_TOO_COMPLEX');
});
