// Judged sets: a folder in the form that any evaluation reads, or the product's own questions and items.
import fs from 'node:fs';
import path from 'node:path';

/** Something the caller can put right: one sentence, exit code 2. */
export class UsageError extends Error {}

/** @returns documents {id, title, text}, queries {id, title, text, without?}, qrels and, when known, themes. */
export function readSet(folder) {
  const documents = readJsonLines(folder, 'corpus.jsonl');
  const queries = readJsonLines(folder, 'queries.jsonl');
  const qrels = new Map();
  for (const [query, document, grade] of readRows(folder, 'qrels.tsv', 3)) {
    if (!(Number(grade) > 0)) continue;
    if (!qrels.has(query)) qrels.set(query, new Map());
    qrels.get(query).set(document, Number(grade));
  }
  const themes = fs.existsSync(path.join(folder, 'themes.tsv'))
    ? new Map(
        readRows(folder, 'themes.tsv', 2).map(([id, labels]) => [
          id,
          labels
            .split(',')
            .map((label) => label.trim())
            .filter(Boolean),
        ]),
      )
    : undefined;
  return { documents, queries, qrels, themes };
}

function readLines(folder, name) {
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  return fs
    .readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line, i) => ({ line, where: `${file}, line ${i + 1}` }))
    .filter(({ line }) => line.trim());
}

function readJsonLines(folder, name) {
  return readLines(folder, name).map(({ line, where }) => {
    let record;
    try {
      record = JSON.parse(line);
    } catch (error) {
      throw new UsageError(`${where}: not valid JSON (${error.message}).`);
    }
    const { id, title = '', text } = record ?? {};
    if (typeof id !== 'string' || typeof title !== 'string' || typeof text !== 'string') {
      throw new UsageError(`${where}: id, text and, if there is one, title must be strings.`);
    }
    return { id, title, text };
  });
}

function readRows(folder, name, columns) {
  return readLines(folder, name).map(({ line, where }) => {
    const cells = line.split('\t');
    if (cells.length < columns)
      throw new UsageError(`${where}: ${columns} columns separated by tabs expected.`);
    return cells;
  });
}

const text = (...parts) => parts.filter(Boolean).join('\n\n');

/** What there is to measure by: the judged questions that the product shows, or those that were written for it. */
export const PARTS = ['shown', 'measuring'];

/**
 * The judged questions that come with the product against the items that the whole network reads, as the product
 * matches them: a region's own items are left out of its own question. What those would answer does not count.
 */
export function ownSet({ items, questions, measuring, regions, adoptions }, part) {
  const documents = items
    .filter(({ status, visibility }) => status === 'published' && visibility !== 'region')
    .map((item) => ({
      id: item.key,
      title: item.title,
      region: item.region,
      text: text(
        ...[item.summary, item.context, item.approach, item.activeIngredients, item.outcomesShort],
        ...[item.outcomesLong, item.whatDidNotWork, item.conditions, item.costs],
      ),
    }));
  const shared = new Set(documents.map(({ id }) => id));
  const regionOf = new Map(items.map(({ key, region }) => [key, region]));
  const judged = [
    ...(part === 'measuring' ? [] : questions.filter((question) => question.judged)),
    ...(part === 'shown'
      ? []
      : measuring.map(({ text: bottleneck, answers: expectedItems, ...question }) => ({
          ...question,
          bottleneck,
          expectedItems,
          anonymous: false,
        }))),
  ];
  const elsewhere = ({ region, anonymous }, id) => anonymous || regionOf.get(id) !== region;
  const queries = judged.map((question) => ({
    id: question.key,
    title: question.title,
    text: text(question.bottleneck, question.tried, question.helpWanted),
    accept: (id) => elsewhere(question, id),
    exceptRegion: question.anonymous ? null : question.region,
  }));
  const qrels = new Map();
  for (const question of judged) {
    const answers = Object.entries(question.expectedItems).filter(
      ([id]) => shared.has(id) && elsewhere(question, id),
    );
    if (answers.length) qrels.set(question.key, new Map(answers));
  }
  const themes = new Map([...items, ...judged].map(({ key, themes: keys }) => [key, keys]));
  return {
    documents,
    queries,
    qrels,
    themes,
    own: true,
    settings: settingsOf({ items, judged, regions, adoptions }),
  };
}

const DAY = 86_400_000;

/** What questions and items say about their setting, as the product knows it (api/modules/matching/contexts.ts). */
function settingsOf({ items, judged, regions, adoptions }) {
  const setting = ({ themes, disciplines, scope }, region) => {
    const { inhabitants, urbanity, phase, legalForm, organisationModel } = region ?? {};
    const known = { inhabitants, urbanity, phase, legalForm, organisationModel };
    return { themes, disciplines, scope, ...known };
  };
  const regionOf = ({ region, anonymous }) => !anonymous && regions.find(({ key }) => key === region);
  const good = ({ key, region }) =>
    adoptions.filter((a) => a.item === key && a.region !== region && /adopted|adapted/.test(a.result)).length;
  const question = new Map(judged.map((one) => [one.key, setting(one, regionOf(one))]));
  const item = new Map(
    items.map((one) => [
      one.key,
      {
        ...setting(one, regionOf(one)),
        evidenceLevel: one.evidenceLevel,
        goodAdoptions: good(one),
        reviewDate: new Date(Date.now() + one.reviewInDays * DAY).toISOString(),
      },
    ]),
  );
  return { question, item };
}
