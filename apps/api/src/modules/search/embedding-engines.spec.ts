import { describe, expect, it, jest } from '@jest/globals';
import { embeddingWorld, type Match } from '../../testing/embedding-world.js';
import { SEARCH_ENGINES, searchWith } from '../../testing/search-server.js';

jest.setTimeout(180_000);

const world = embeddingWorld();
const { item, others, post, matchesOf } = world;

const until = async (id: string, done: (found: Match[]) => boolean) => {
  let found: Match[] = [];
  for (let i = 0; i < 400 && !done(found); i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await matchesOf(id);
  }
  return found.map((match) => match.item.id);
};

describe.each(SEARCH_ENGINES)('an embedder beside %s, with all loops at work', (engine) => {
  it('lets a question find by meaning what is published before and after it, and what was when it was down', async () => {
    await world.open({ WORKER: '1', ...(await searchWith(engine)) });
    await others();
    const before = await item();
    const id = await post();
    expect(await until(id, (found) => found.length > 0)).toEqual([before.id]);
    await world.server.down();
    const during = await item({ title: 'Valpreventie thuis', summary: 'Ouderen, vallen en valpreventie.' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await matchesOf(id)).toHaveLength(1);
    await world.server.up();
    expect(new Set(await until(id, (found) => found.length > 1))).toEqual(new Set([before.id, during.id]));
  });
});
