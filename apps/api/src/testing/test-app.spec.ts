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
