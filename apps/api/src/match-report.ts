import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { Profile, weightsOf } from './modules/profiles/index.js';
import { type Quality, QualityService } from './modules/quality/index.js';
import { openDatabase } from './open-database.js';
import type { SignedIn } from './platform/auth/viewer.js';
import { readConfig } from './platform/config.js';
import { StartError } from './platform/database/start-error.js';

const USAGE = `Usage: npm run match:report -- [--profile NAME] [--json]
       npm run match:report -- --weights NAME   prints the weights of a profile as JSON`;

/** Reads what every administrator may read: not what a region keeps to itself, and nothing about anybody. */
const ADMINISTRATOR: SignedIn = {
  userId: '00000000-0000-0000-0000-000000000000',
  name: 'match:report',
  memberships: [{ role: 'admin' }],
  regionId: null,
  regionIds: [],
  groupIds: [],
};

function readWishes() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { profile: text, weights: text, json: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new StartError(`${(error as Error).message}\n${USAGE}`);
  }
}

const percent = (share: number | null) => (share === null ? 'too few' : `${(share * 100).toFixed(1)} %`);
type Cell = string | number;
const table = (title: string, head: string[], rows: Cell[][]) => {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
  const lines = all.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...(rows.length ? lines.map((line) => `  ${line}`) : ['  none']), ''].join('\n');
};

/** The report as a person reads it. */
const written = ({ total, profiles, themes, ranks, calibration, poorest, search }: Quality): string =>
  [
    `${total.questions} questions: ${total.strong} with a strong match, ${total.good} with a good one. ` +
      `${total.judged} matches judged, right: ${percent(total.precision)}.\n`,
    table(
      'By profile',
      ['profile', 'questions', 'strong', 'good', 'judged', 'right', 'first right (MRR)'],
      profiles.map((p) => [
        p.profile,
        p.questions,
        p.strong,
        p.good,
        p.judged,
        percent(p.precision),
        p.reciprocalRank?.toFixed(3) ?? 'too few',
      ]),
    ),
    table(
      'By theme, what is found least first',
      ['theme', 'questions', 'good', 'judged', 'right'],
      themes.map((t) => [t.key, t.questions, t.good, t.judged, percent(t.precision)]),
    ),
    table(
      'By rank',
      ['rank', 'shown', 'kept', 'put away'],
      ranks.map((r) => [r.rank, r.shown, r.kept, r.refused]),
    ),
    table(
      'What is said, and what came of it',
      ['confidence', 'stated', 'right', 'judged'],
      calibration.map((c) => [c.confidence, `${percent(c.stated)} or more`, percent(c.precision), c.judged]),
    ),
    table(
      'Questions that are helped worst',
      ['question', 'best match', 'found', 'put away'],
      poorest.map((q) => [`/vragen/${q.requestId}`, q.confidence, q.found, q.dismissed]),
    ),
    table(
      `Searched ${search.searches} times, ${search.empty} without a result; still not found`,
      ['query', 'in', 'times'],
      search.emptySearches.map((s) => [s.query, s.collection, s.times]),
    ),
  ].join('\n');

async function main() {
  const wishes = readWishes();
  const config = readConfig();
  const database = await openDatabase(config);
  try {
    const module = AppModule.with({ ...config, DATABASE_URL: database.url, WORKER: false });
    const app = await NestFactory.createApplicationContext(module, {
      abortOnError: false,
      logger: ['fatal', 'error'],
    });
    try {
      if (wishes.weights) {
        const profile = await app.get(DataSource).manager.findOneBy(Profile, { name: wishes.weights });
        if (!profile) throw new StartError(`There is no profile ${wishes.weights}.`);
        console.log(JSON.stringify(weightsOf(profile)));
        return;
      }
      const quality = await app.get(QualityService).quality(ADMINISTRATOR, wishes.profile ?? null);
      console.log(wishes.json ? JSON.stringify(quality) : written(quality));
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
