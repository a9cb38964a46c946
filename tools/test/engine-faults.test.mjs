import assert from 'node:assert/strict';
import test from 'node:test';
import { engineFaults } from '../engine-faults.mjs';
import { meilisearch } from '../lib/meilisearch.mjs';

test(
  'a search engine that is killed, stopped, replaced or full keeps nobody waiting and loses nothing',
  { timeout: 600_000 },
  async (t) => {
    const server = await meilisearch({
      reason: (why) => console.error(`\n!!! NOT TESTED: the faults of a search engine, because ${why}\n`),
    });
    if (!server) return t.skip('no Meilisearch here');
    await server.stop();
    assert.ok((await engineFaults(1)).length >= 3);
  },
);
