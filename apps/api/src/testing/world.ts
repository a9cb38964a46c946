import { type Reply, testApp } from './test-app.js';

export type Row = Record<string, unknown> & { id: string };
type Variables = Record<string, unknown>;

/** The cast of most tests: a region that asks, one that knows, one expert group, and whoever may do something with them. */
export async function testWorld(settings: Record<string, string> = {}) {
  const t = await testApp(settings);
  const { build } = t;
  const region = await build.region({ inhabitants: 82_417 });
  const elsewhere = await build.region({ inhabitants: 140_000 });
  const theme = await build.theme();
  const group = await build.group({ themes: [theme.id] });
  const otherGroup = await build.group();
  const member = (role: string, more: Variables = {}) => build.user({ memberships: [{ role, ...more }] });
  return {
    ...t,
    region,
    elsewhere,
    theme,
    group,
    otherGroup,
    facilitator: await member('facilitator', { region_id: region.id }),
    participant: await member('participant', { region_id: region.id }),
    peer: await member('facilitator', { region_id: elsewhere.id }),
    expert: await member('expert', { group_id: group.id }),
    colleague: await member('expert', { group_id: group.id }),
    outsider: await member('expert', { group_id: otherGroup.id }),
    coordinator: await member('coordinator'),
    admin: await member('admin'),
    /** Data of an operation that must succeed: the value of its first field. */
    async ok(as: Row | null, query: string, variables: Variables = {}) {
      const { data, errors } = await t.graphql(query, variables, { as });
      if (errors) throw new Error(JSON.stringify(errors));
      return Object.values(data as Variables)[0] as Reply['data'];
    },
    /** The code with which an operation is refused. */
    async refusal(as: Row | null, query: string, variables: Variables = {}) {
      return (await t.graphql(query, variables, { as })).code;
    },
  };
}

export type World = Awaited<ReturnType<typeof testWorld>>;
