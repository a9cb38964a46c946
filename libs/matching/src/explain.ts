import { conceptTerm } from './lexicon.js';
import type { QueryPlan, Unit } from './query.js';
import type { Statistics, TermFrequencies } from './statistics.js';
import type { Token } from './text.js';
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

/**
 * Explains documents by a plan: which words of the question met which words of the document, both as written, heaviest
 * first. Where it is known which terms a document holds, concepts that it does not hold are not looked for.
 */
export function explainer(
  statistics: Statistics,
  plan: QueryPlan,
): (document: DocumentText, held?: Pick<TermFrequencies, 'has'>) => WordPair[] {
  const surfaces = surfacesOf(statistics, plan);
  return (document, held) => {
    const index = surfaces(document, held);
    const pairs = new Map<string, WordPair>();
    for (const { unit, weight } of metUnits(plan, index)) {
      const pair = { ...meet(unit, index), weight };
      const key = `${pair.question.toLowerCase()}\n${pair.item.toLowerCase()}`;
      if (!pairs.has(key)) pairs.set(key, pair);
    }
    return [...pairs.values()]
      .sort((a, b) => b.weight - a.weight || (a.question < b.question ? -1 : 1))
      .slice(0, MOST_PAIRS);
  };
}

type Meeting = Omit<WordPair, 'weight'>;
/** By term: as the whole word (or concept), and as the compound that holds it. */
type Surfaces = Map<number, { whole: Found[]; within: Found[] }>;

/** The most exact of the ways in which they met, the first of those; there is one. */
function meet(unit: Unit, index: Surfaces): Meeting {
  let best: Meeting | undefined;
  const add = ({ surface }: Found, via: MeetVia): void => {
    if (!best || EXACTNESS[via] < EXACTNESS[best.via]) best = { question: unit.surface, item: surface, via };
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
  return best!;
}

/** What is asked of a form: its stem, and parts of it. */
interface Asked {
  stemText: string;
  whole: number | undefined;
  within: number[];
}

/** Finds in documents the words that the query asks for. */
function surfacesOf({ analyser, lexicon }: Statistics, { units }: QueryPlan) {
  const ways = units.flatMap((unit) => unit.ways);
  const asked = new Set(ways.map(({ term }) => term));
  const concepts = ways.filter(({ via }) => via === 'concept').map(({ term }) => term);
  // Texts share most of their words: what each is asked for is worked out once. A text that was written a moment ago may
  // hold words that the index is still to learn: null.
  const known = new Map<string, Asked | null>();
  const look = (form: string): Asked | null => {
    const id = lexicon.formId(form);
    if (id === undefined) return null;
    const stem = lexicon.stemOf(id);
    return {
      stemText: concepts.length > 0 ? lexicon.termText(stem) : '',
      whole: asked.has(stem) ? stem : undefined,
      within: [...lexicon.partsOf(id)].filter((part) => asked.has(part)),
    };
  };
  return ({ title, text: body }: DocumentText, held?: Pick<TermFrequencies, 'has'>): Surfaces => {
    const index: Surfaces = new Map();
    const at = (term: number): { whole: Found[]; within: Found[] } => {
      let found = index.get(term);
      if (!found) index.set(term, (found = { whole: [], within: [] }));
      return found;
    };
    const byConcept = concepts.some((term) => held?.has(term) ?? true);
    for (const text of [title, body]) {
      const words: Token[] = [];
      const stems: string[] = [];
      for (const word of analyser.content(text)) {
        const { form, start, end } = word;
        let one = known.get(form);
        if (one === undefined) known.set(form, (one = look(form)));
        if (!one) continue;
        if (byConcept) {
          words.push(word);
          stems.push(one.stemText);
        }
        if (one.whole !== undefined) at(one.whole).whole.push({ surface: text.slice(start, end), form });
        for (const part of one.within) at(part).within.push({ surface: text.slice(start, end), form });
      }
      for (const { id, start, length } of analyser.concepts(stems)) {
        const surface = text.slice(words[start]!.start, words[start + length - 1]!.end);
        const term = lexicon.termId(conceptTerm(id));
        if (term !== undefined && asked.has(term)) at(term).whole.push({ surface, form: '' });
      }
    }
    return index;
  };
}
