// npm run match:compare -- --profile FILE|NAME [--against NAME]: two profiles on the judged set, side by side.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { apiCommand } from './lib/api-command.mjs';
import { ownSet, readSet, UsageError } from './lib/judged-set.mjs';
import { loadLibraries, measure } from './lib/measure-matching.mjs';

const USAGE = `usage: npm run -s match:compare -- --profile FILE|NAME [--against FILE|NAME] [--set DIR] [--json]
FILE is JSON with the weights that differ; NAME is a profile of the application's database, or of this release. Without
--against it is compared with this release's own. Without --set on the product's own judged questions, in their setting.`;
const from = process.env.INIT_CWD ?? process.cwd();

try {
  const options = readOptions();
  const set = options.set && path.resolve(from, options.set);
  const libraries = await loadLibraries();
  const base = await profileOf(options.against ?? libraries.matching.PROFILE.version, libraries);
  const other = await profileOf(options.profile, libraries);
  const judged = set ? readSet(set) : ownSet(libraries.content);
  const figures = [base, other].map((profile) => measure(libraries, judged, { profile }));
  print([base, other], figures, judged, libraries, options.json);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readOptions() {
  const text = { type: 'string' };
  try {
    const { values } = parseArgs({
      options: { profile: text, against: text, set: text, json: { type: 'boolean' } },
    });
    if (values.profile) return values;
  } catch (error) {
    throw new UsageError(`${error.message}\n${USAGE}`);
  }
  throw new UsageError(USAGE);
}

/** Of a file, of this release, or of the application's database. */
async function profileOf(wanted, { matching }) {
  const file = path.resolve(from, wanted);
  if (fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
    const weights = readJson(file);
    return { ...matching.mergeProfile(weights), version: weights.version ?? path.basename(file) };
  }
  if (wanted === matching.PROFILE.version) return matching.PROFILE;
  const { code, output } = await apiCommand('match-report', ['--weights', wanted], { quiet: true });
  if (code !== 0) throw new UsageError(`${wanted} is no file and no profile.`);
  return JSON.parse(output);
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: not valid JSON (${error.message}).`);
  }
}

function print([base, other], [before, after], { qrels }, { matching }, json) {
  const kept = ([name, value]) => typeof value === 'number' && !/^(ms|documents|queries)/.test(name);
  const rows = Object.entries(after.figures)
    .filter(kept)
    .map(([name, value]) => ({
      name,
      base: before.figures[name],
      other: value,
      gain: value - before.figures[name],
    }));
  const gains = [...qrels.keys()].map((id) => {
    const of = ({ ranked }) =>
      matching.evaluate(new Map([[id, ranked.get(id) ?? []]]), new Map([[id, qrels.get(id)]])).ndcg10;
    return { id, base: of(before), other: of(after) };
  });
  const changed = gains.filter((gain) => Math.abs(gain.other - gain.base) > 1e-9);
  if (json) return console.log(JSON.stringify({ base: base.version, other: other.version, rows, changed }));
  const cells = (...all) => all.map((cell, i) => String(cell).padEnd(i ? 12 : 36)).join('');
  console.log(cells('', base.version, other.version, 'gain'));
  for (const row of rows)
    console.log(cells(row.name, row.base?.toFixed(4), row.other.toFixed(4), row.gain.toFixed(4)));
  console.log(
    `\n${changed.filter((c) => c.other > c.base).length} queries better, ${changed.filter((c) => c.other < c.base).length} worse (nDCG@10)`,
  );
  for (const change of changed.sort((a, b) => a.other - a.base - (b.other - b.base)).slice(0, 20))
    console.log(cells(change.id, change.base.toFixed(4), change.other.toFixed(4)));
}
