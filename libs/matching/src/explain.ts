import { conceptTerm } from './lexicon.js';
import type { QueryPlan, Unit } from './query.js';
import type { Statistics, TermFrequencies } from './statistics.js';
import type { DocumentText, MeetVia, WordPair } from './types.js';

const MOST_PAIRS = 8;
const EXACTNESS: Record<MeetVia, number> = { same: 0, stem: 1, concept: 2, part: 3, fuzzy: 4 };

/** A word or concept as it stands in the document. */
interface Found {
  surface: string;
  form: string;
}

/** Share (0..1) of a unit that a document holds: its best way, or the sum of its compound's parts. */
export function unitCoverage(unit: Unit, terms: Pick<TermFrequencies, 'has'>): number {
  let best = 0;
  let parts = 0;
  for (const way of unit.ways) {
    if (!terms.has(way.term)) continue;
    if (way.via === 'part') parts += way.weight;
    else best = Math.max(best, way.weight);
  }
  return Math.min(1, Math.max(best, parts));
}

/** Units of the question that a document holds, each with its share of the question's weight. */
export function metUnits(
  plan: QueryPlan,
  terms: Pick<TermFrequencies, 'has'>,
): { unit: Unit; weight: number }[] {
  const total = plan.units.reduce((sum, unit) => sum + unit.weight * unit.idf, 0);
  const explained = new Set<number>();
  const met: { unit: Unit; weight: number }[] = [];
  // Concepts come last in the plan; they go first here, because "VVT" explains more than its own letters do.
  for (let u = plan.units.length - 1; u >= 0; u--) {
    const unit = plan.units[u]!;
    if (explained.has(u) || !unit.ways.some((way) => terms.has(way.term))) continue;
    for (const member of unit.members) explained.add(member);
    const heard = [unit, ...unit.members.map((member) => plan.units[member]!)];
    const weight = heard.reduce((sum, { weight: w, idf }) => sum + w * idf, 0) / total;
    met.push({ unit, weight: weight * unitCoverage(unit, terms) });
  }
  return met;
}

/** Which words of the question met which words of the document, both as written, heaviest first. */
export function wordPairs(statistics: Statistics, plan: QueryPlan, document: DocumentText): WordPair[] {
  const index = surfaces(statistics, document);
  const pairs = new Map<string, WordPair>();
  for (const { unit, weight } of metUnits(plan, index)) {
    const pair = { ...meet(unit, index), weight };
    const key = `${pair.question.toLowerCase()}\n${pair.item.toLowerCase()}`;
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  return [...pairs.values()]
    .sort((a, b) => b.weight - a.weight || (a.question < b.question ? -1 : 1))
    .slice(0, MOST_PAIRS);
}

type Meeting = Omit<WordPair, 'weight'>;

/** The most exact of the ways in which they met; there is one. */
function meet(unit: Unit, index: Map<number, { whole: Found[]; within: Found[] }>): Meeting {
  const meetings: Meeting[] = [];
  const add = (found: Found, via: MeetVia): void => {
    meetings.push({ question: unit.surface, item: found.surface, via });
  };
  for (const way of unit.ways) {
    const found = index.get(way.term);
    for (const word of found?.whole ?? []) {
      const same =
        way.via === 'concept'
          ? word.surface.toLowerCase() === unit.surface.toLowerCase()
          : word.form === unit.form;
      add(word, same ? 'same' : way.via);
    }
    for (const word of found?.within ?? []) add(word, way.via === 'fuzzy' ? 'fuzzy' : 'part');
  }
  return meetings.sort((a, b) => EXACTNESS[a.via] - EXACTNESS[b.via])[0]!;
}

/** The document's words by term: as the whole word (or concept), and as the compound that holds it. */
function surfaces(
  { analyser, lexicon }: Statistics,
  { title, text: body }: DocumentText,
): Map<number, { whole: Found[]; within: Found[] }> {
  const index = new Map<number, { whole: Found[]; within: Found[] }>();
  const at = (term: number): { whole: Found[]; within: Found[] } => {
    let found = index.get(term);
    if (!found) index.set(term, (found = { whole: [], within: [] }));
    return found;
  };
  for (const text of [title, body]) {
    // A text that was written a moment ago may hold words that the index is still to learn.
    const words = analyser.content(text).filter(({ form }) => lexicon.formId(form) !== undefined);
    for (const { form, start, end } of words) {
      const id = lexicon.formId(form)!;
      const found = { surface: text.slice(start, end), form };
      at(lexicon.stemOf(id)).whole.push(found);
      for (const part of lexicon.partsOf(id)) at(part).within.push(found);
    }
    for (const { id, start, length } of analyser.concepts(
      words.map((word) => lexicon.stemText(lexicon.formId(word.form)!)),
    )) {
      const surface = text.slice(words[start]!.start, words[start + length - 1]!.end);
      const term = lexicon.termId(conceptTerm(id));
      if (term !== undefined) at(term).whole.push({ surface, form: '' });
    }
  }
  return index;
}
