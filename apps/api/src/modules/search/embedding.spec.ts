import { describe, expect, it, jest } from '@jest/globals';
import { DIMENSIONS, embeddingWorld, OTHERS } from '../../testing/embedding-world.js';
import { EmbeddingStore } from './embedding.store.js';
import { EmbeddingWorker } from './embedding.worker.js';

// Each test starts an application of its own.
jest.setTimeout(90_000);

const SIMILAR =
  'query ($input: SimilarInput!) { similar(input: $input) { items { item { id } confidence words { item } } } }';

const world = embeddingWorld();
const { changed, item, others, settle, post, matchesOf, stored, sent } = world;

describe('an embedder', () => {
  it('is off unless told: nothing is noted, made or sent', async () => {
    await world.open({ EMBEDDER: 'off' });
    await item();
    await post();
    await world.t.worker.drain();
    expect(await world.t.database.query('select * from embedding_pending')).toEqual([]);
    expect(world.server.asked).toEqual([]);
  });

  it('lets a question in other words find what means the same, and says that it was the meaning', async () => {
    await world.open();
    await others();
    const falls = await item();
    await settle();
    expect(await stored()).toHaveLength(OTHERS.length + 1);
    expect((await stored())[0]).toMatchObject({ model: 'tiny', length: DIMENSIONS });
    const id = await post();
    await world.t.worker.drain();
    const [match, ...more] = await matchesOf(id);
    expect(match).toMatchObject({ item: { id: falls.id }, confidence: 'possible' });
    expect(more).toEqual([]);
    expect(match!.factors.map(({ key }) => key)).toContain('meaning');
    expect(match!.factors.map(({ key }) => key)).not.toContain('words');
    const sum = match!.factors.reduce((all, { contribution }) => all + contribution, 0);
    expect(sum).toBeCloseTo(match!.score, 9);
  });

  it('tells a question of what is published after it', async () => {
    await world.open();
    await others();
    for (const title of OTHERS.slice(0, 4)) await changed('request', await world.t.build.request({ title }));
    const id = await post();
    await settle();
    expect(await matchesOf(id)).toEqual([]);
    const falls = await item();
    await settle();
    expect((await matchesOf(id)).map((match) => match.item.id)).toEqual([falls.id]);
  });

  it('embeds a text once, however often its record changes', async () => {
    await world.open();
    const falls = await item();
    await settle();
    expect(sent()).toHaveLength(1);
    await world.t.database.query('update knowledge_item set version = 2 where id = $1', [falls.id]);
    await changed('item', falls, 2);
    await settle();
    expect(sent()).toHaveLength(1);
    expect(await stored()).toMatchObject([{ version: 2 }]);
    await world.t.database.query(`update knowledge_item set version = 3, summary = 'Anders.' where id = $1`, [
      falls.id,
    ]);
    await changed('item', falls, 3);
    await settle();
    expect(sent()).toHaveLength(2);
    await world.t.database.query(`update knowledge_item set status = 'archived' where id = $1`, [falls.id]);
    await changed('item', falls, 4);
    await settle();
    expect(await stored()).toEqual([]);
    expect(await world.t.database.query('select * from embedding_pending')).toEqual([]);
  });

  it('makes all vectors anew for another model, and never mixes the two', async () => {
    await world.open();
    for (const title of OTHERS) await item({ title });
    const id = await post();
    await settle();
    const before = sent().length;
    await world.t.database.query(`update embedding set model = 'older'`);
    const ids = (await stored()).map(({ id: one }) => one);
    expect((await world.t.app.get(EmbeddingStore).read('items', ids)).size).toBe(0);
    await world.t.app.get(EmbeddingWorker).begin();
    await world.t.app.get(EmbeddingWorker).drain();
    expect(new Set((await stored()).map(({ model }) => model))).toEqual(new Set(['tiny']));
    expect(sent().length - before).toBe(OTHERS.length + 1);
    // Questions are matched anew: once each, not once for each item.
    expect(
      await world.t.database.query(`select entity, entity_id as id from outbox where done_at is null`),
    ).toEqual([{ entity: 'request', id }]);
  });

  it('never gets what not everybody in the network reads', async () => {
    await world.open();
    await item({ title: 'Geheim plan', visibility: 'region' });
    await item({ title: 'Concept plan', status: 'draft' });
    const secret = { title: 'Geheime vraag', bottleneck: 'Alleen voor ons.', visibility: 'region' };
    await changed('request', await world.t.build.request({ ...secret, asker_id: world.asker.id }));
    await world.t.graphql(SIMILAR, { input: { title: 'Nog aan het typen', text: '' } }, { as: world.asker });
    await settle();
    expect(sent()).toEqual([]);
    await post({ anonymous: true });
    await settle();
    // The text, and nothing of who asks.
    expect(
      new Set(
        sent().map((text) =>
          text
            .trim()
            .split(/\s*\n+\s*/)
            .join(' '),
        ),
      ),
    ).toEqual(new Set(['Opa struikelt telkens Bejaarde struikelt.']));
    expect(await stored()).toHaveLength(1);
  });

  it('gets it when it is trusted with it', async () => {
    await world.open({ EMBEDDER_TRUSTED: '1' });
    for (const title of OTHERS) await item({ title });
    const falls = await item();
    await settle();
    const { data } = await world.t.graphql(
      SIMILAR,
      { input: { title: 'Opa struikelt telkens', text: '' } },
      { as: world.asker },
    );
    expect(data.similar.items).toEqual([{ item: { id: falls.id }, confidence: 'possible', words: [] }]);
  });

  it('may be down: matching goes on at once, and nothing is lost', async () => {
    await world.open();
    await others();
    const literal = await item({ title: 'Struikelt uw opa?', summary: 'Opa struikelt telkens: wat doe je?' });
    await settle();
    await world.server.down();
    const falls = await item();
    const id = await post();
    const start = performance.now();
    await world.t.worker.drain();
    expect(performance.now() - start).toBeLessThan(2_000);
    expect((await matchesOf(id)).map((match) => match.item.id)).toEqual([literal.id]);
    await expect(world.t.app.get(EmbeddingWorker).drain()).rejects.toMatchObject({ failure: 'unreachable' });
    await world.server.up();
    await settle();
    const found = await matchesOf(id);
    expect(new Set(found.map((match) => match.item.id))).toEqual(new Set([literal.id, falls.id]));
  });

  it('is not waited for when it is slow', async () => {
    await world.open();
    const texts = Array.from({ length: 6 }, (_, i) => `Vraag ${'abcdef'[i]}`);
    world.server.be('slow');
    const took: number[] = [];
    for (const title of texts) {
      await post({ title });
      const start = performance.now();
      await world.t.worker.drain();
      took.push(performance.now() - start);
    }
    for (const ms of took.slice(0, 3)) expect(ms).toBeLessThan(1_800);
    // By then the circuit is open.
    for (const ms of took.slice(3)) expect(ms).toBeLessThan(500);
  });

  it('may refuse one text: the others get their vectors, and that one is tried again later', async () => {
    await world.open();
    for (const title of OTHERS) await item({ title });
    await world.t.worker.drain();
    world.server.be('refusing', 1);
    await expect(world.t.app.get(EmbeddingWorker).drain()).rejects.toMatchObject({ failure: 'refused' });
    await world.t.database.query('update embedding_pending set not_before = now()');
    world.server.asked.length = 0;
    await settle();
    expect(await stored()).toHaveLength(OTHERS.length);
    // One by one, so that none takes others with it.
    expect(world.server.asked.map(({ input }) => input.length)).toEqual(OTHERS.map(() => 1));
  });
});
