// The product's own Meilisearch adapter on a judged set, on a real server: that of MEILI_URL, or one that is started.
import { randomBytes } from 'node:crypto';
import { UsageError } from './judged-set.mjs';
import { DEPTH, judge, labelled, productAnalyser, WARM_UP } from './measure-matching.mjs';
import { meilisearch } from './meilisearch.mjs';

const AUDIENCE = 'public';

/** As `measure`, with what Meilisearch finds. */
export async function measureMeilisearch({ matching, content }, set, { analyser, profile } = {}) {
  const server = await meilisearch({
    reason: (why) => {
      throw new UsageError(
        `Meilisearch cannot be had here: ${why}. Name a server in MEILI_URL and MEILI_MASTER_KEY.`,
      );
    },
  });
  try {
    const { documents, queries, themes = new Map() } = set;
    const engine = await open(server, analyser ?? productAnalyser(matching, content, set), profile);
    await engine.rebuild(
      documents.map(({ id, title, text, region = null }) => ({
        ...{ id, version: 1, title, text, regionId: region, themes: themes.get(id) ?? [] },
        attributes: { audience: AUDIENCE },
      })),
    );
    await engine.warm();
    const options = { limit: DEPTH, audiences: [AUDIENCE] };
    const find = ({ id, title, text, exceptRegion }) =>
      engine.match({ title, text }, { ...options, exceptId: id, exceptRegionId: exceptRegion });
    for (const query of queries.slice(0, WARM_UP)) await find(query);
    const answers = [];
    for (const query of queries) {
      const start = performance.now();
      const hits = await find(query);
      answers.push({ hits, ms: performance.now() - start });
    }
    const firstThemes = new Map();
    for (const { id, title, text } of labelled(set)) {
      const [first] = await engine.suggestThemes(`${title}\n${text}`, { ...options, limit: 1, exceptId: id });
      firstThemes.set(id, first?.id);
    }
    await engine.destroy();
    return judge(matching, set, { answers, firstThemes }, profile);
  } finally {
    await server.stop();
  }
}

async function open({ url, masterKey }, analyser, profile) {
  const { ensureKeys, MeiliSearch, MemoryAnalysisStore } =
    await import('../../libs/adapters/search/dist/index.js');
  const prefix = `eval-${randomBytes(4).toString('hex')}`;
  const { manage: key } = await ensureKeys(url, masterKey, prefix);
  const engine = new MeiliSearch({
    ...{ connection: { url, key }, prefix, collection: 'set', analyser, profile },
    store: new MemoryAnalysisStore(),
    // A set is measured by its ranking: nothing is shown, so no texts are read.
    texts: async () => new Map(),
  });
  await engine.prepare();
  return engine;
}
