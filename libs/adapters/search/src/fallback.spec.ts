import { beforeEach, describe, expect, it } from '@jest/globals';
import { createAnalyser } from '@samenwijs/matching';
import { EmbeddedSearch } from './embedded.js';
import { EngineGuard, FallbackSearch, type SearchState } from './fallback.js';
import { remember } from './remembering.shared-spec.js';
import { itIsASearchEngine } from './search-engine.shared-spec.js';

/** What the engine does at this moment. */
let behaviour: 'answers' | 'hangs' | 'fails' | 'refuses';
let lack: 'behind' | null;
let asked: number;
let states: SearchState[];

class Moody extends EmbeddedSearch {
  override async search(query: Parameters<EmbeddedSearch['search']>[0]) {
    asked++;
    if (behaviour === 'hangs') await new Promise(() => undefined);
    if (behaviour === 'fails') throw new Error('gone');
    if (behaviour === 'refuses') throw Object.assign(new Error('bad filter'), { response: { status: 400 } });
    return super.search(query);
  }
}

const QUERY = { text: '', audiences: null, limit: 5 };
const make = async () => {
  const analyser = createAnalyser();
  const engine = remember((texts) => new Moody({ analyser, texts }));
  const standby = remember((texts) => new EmbeddedSearch({ analyser, texts }));
  const guard = new EngineGuard({
    probe: () => engine.search(QUERY),
    lack: async () => lack,
    limitMs: 100,
    onState: (state) => states.push(state),
  });
  await guard.check();
  [asked, states] = [0, []];
  return { guard, search: new FallbackSearch(engine, standby, guard) };
};

beforeEach(() => {
  behaviour = 'answers';
  lack = null;
  asked = 0;
  states = [];
});

describe('with an engine that is away', () => {
  beforeEach(() => {
    behaviour = 'fails';
  });
  itIsASearchEngine(async () => {
    const { search } = await make();
    return search;
  });
});

describe('the guard', () => {
  it('asks the engine while that answers', async () => {
    const { guard, search } = await make();
    expect(await search.search(QUERY)).toMatchObject({ standby: false });
    expect(guard.state).toEqual({ degraded: false, reason: null, since: null });
  });

  it.each(['hangs', 'fails'] as const)('reads from the standby in time when the engine %s', async (what) => {
    const { guard, search } = await make();
    behaviour = what;
    const start = performance.now();
    expect(await search.search(QUERY)).toMatchObject({ standby: true });
    expect(performance.now() - start).toBeLessThan(200);
    expect(guard.state).toMatchObject({ degraded: true, reason: 'unreachable' });
    // Who comes after does not wait, and does not ask.
    const later = performance.now();
    await Promise.all([search.search(QUERY), search.search(QUERY)]);
    expect(performance.now() - later).toBeLessThan(50);
    expect(asked).toBe(1);
  });

  it('reads the engine again once it finds and has caught up, and says each change once', async () => {
    const { guard, search } = await make();
    behaviour = 'fails';
    await search.search(QUERY);
    await guard.check();
    [behaviour, lack] = ['answers', 'behind'];
    await guard.check();
    expect(guard.state.reason).toBe('behind');
    expect(await search.search(QUERY)).toMatchObject({ standby: true });
    lack = null;
    await guard.check();
    expect(await search.search(QUERY)).toMatchObject({ standby: false });
    expect(states.map(({ reason }) => reason)).toEqual(['unreachable', 'behind', null]);
    expect(states[1]!.since).toEqual(states[0]!.since);
  });

  it('does not give the engine up for one question that it refuses', async () => {
    const { guard, search } = await make();
    behaviour = 'refuses';
    expect(await search.search(QUERY)).toMatchObject({ standby: true });
    expect(guard.state.degraded).toBe(false);
  });
});
