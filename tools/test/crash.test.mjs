import assert from 'node:assert/strict';
import test from 'node:test';
import { crashTest } from '../crash.mjs';

test(
  'a server killed while questions are posted loses nothing that it acknowledged',
  { timeout: 120_000 },
  async () => {
    const { acknowledged } = await crashTest(3);
    assert.ok(acknowledged > 0, 'something must have been acknowledged');
  },
);
