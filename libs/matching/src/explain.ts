import { FormKeys } from './form-keys.js';
import { CONCEPT } from './lexicon.js';
import type { QueryPlan, Unit } from './query.js';
import type { Analysed, Held, Statistics } from './statistics.js';
import { textReader } from './text-reader.js';
import type { DocumentText, MeetVia, WordPair } from './types.js';

const MOST_PAIRS = 8;
const EXACTNESS: Record<MeetVia, number> = { same: 0, stem: 1, concept: 2, part: 3, fuzzy: 4 };
/** A concept's name has no more words than this. */
const LONGEST_NAME = 16;

/** Share (0..1) of a unit that a document holds: its best way, or the sum of its compound's parts. */
export function unitCoverage(unit: Unit, heldBy: Held): number {
  let best = 0;
  let parts = 0;
  for (const way of unit.ways) {
    if (heldBy(way.term) === 0) continue;
    if (way.via === 'part') parts += way.weight;
    else if (way.weight >= 1) return 1;
    else best = Math.max(best, way.weight);
  }
  return Math.min(1, Math.max(best, parts));
}

/** Units of the question that a document holds, each with its share of the question's weight. */
export function metUnits(plan: QueryPlan, heldBy: Held): { unit: Unit; weight: number }[] {
  const total = plan.units.reduce((sum, unit) => sum + unit.weight * unit.idf, 0);
  const explained = new Set<number>();
  const met: { unit: Unit; weight: number }[] = [];
  // Concepts come last in the plan; they go first here, because "VVT" explains more than its own letters do.
  for (let u = plan.units.length - 1; u >= 0; u--) {
    const unit = plan.units[u]!;
    if (explained.has(u) || !unit.ways.some((way) => heldBy(way.term) > 0)) continue;
    for (const member of unit.members) explained.add(member);
    const heard = [unit, ...unit.members.map((member) => plan.units[member]!)];
    const weight = heard.reduce((sum, { weight: w, idf }) => sum + w * idf, 0) / total;
    met.push({ unit, weight: weight * unitCoverage(unit, heldBy) });
  }
  return met;
}

/**
 * Explains documents by a plan: which words of the question met which words of the document, both as written, heaviest
 * first. Where they met is told by the document's words; its text is read only to show them as they are written there.
 */
export function explainer(
  statistics: Statistics,
  plan: QueryPlan,
): (document: Analysed, text: DocumentText) => WordPair[] {
  const placesIn = placeFinder(statistics, plan);
  return (document, text) => {
    const places = placesIn(document);
    const read = textReader(statistics, document, text);
    const pairs = new Map<string, WordPair>();
    for (const { unit, weight } of metUnits(plan, statistics.heldBy(document))) {
      const met = meet(statistics, unit, document, places);
      if (!met) continue;
      const pair = { question: unit.surface, item: read(met.place), via: met.via, weight };
      const key = `${pair.question.toLowerCase()}\n${pair.item.toLowerCase()}`;
      if (!pairs.has(key)) pairs.set(key, pair);
    }
    return [...pairs.values()]
      .sort((a, b) => b.weight - a.weight || (a.question < b.question ? -1 : 1))
      .slice(0, MOST_PAIRS);
  };
}

/** A run of a document's words: where it begins, and how many they are. */
export interface Place {
  at: number;
  length: number;
}

/** By term, where a document holds it: as a word or concept, and as part of a compound. */
type Places = Map<number, { whole: Place[]; within: Place[] }>;

/** The most exact of the ways in which they met, the first of those. */
function meet(
  { lexicon }: Statistics,
  unit: Unit,
  { words }: Analysed,
  places: Places,
): { place: Place; via: MeetVia } | undefined {
  let best: { place: Place; via: MeetVia } | undefined;
  const add = (place: Place, via: MeetVia): void => {
    if (!best || EXACTNESS[via] < EXACTNESS[best.via]) best = { place, via };
  };
  for (const way of unit.ways) {
    const found = places.get(way.term);
    const written = way.via === 'concept' ? unit.surface.toLowerCase() : unit.form;
    for (const place of found?.whole ?? []) {
      const same = place.length === 1 && lexicon.formText(words[place.at]!) === written;
      add(place, same ? 'same' : way.via);
    }
    for (const place of found?.within ?? []) add(place, way.via === 'fuzzy' ? 'fuzzy' : 'part');
  }
  return best;
}

/** What a form is to the question: its stem is asked for, a part of it is, or a concept that is asked for may begin there. */
const [WHOLE, WITHIN, BEGINS] = [0, 1, 2];
const ROLES = 3;

/** Finds in documents where they hold what the question asks for. */
function placeFinder({ analyser, lexicon }: Statistics, { units }: QueryPlan) {
  const ways = units.flatMap((unit) => unit.ways);
  const asked = new Set(ways.map(({ term }) => term));
  const beginnings = new Set<number>();
  for (const { term, via } of ways)
    if (via === 'concept')
      for (const stem of analyser.thesaurus.beginningsOf(lexicon.termText(term).slice(CONCEPT.length)))
        beginnings.add(lexicon.termId(stem) ?? -1);
  const keys = new FormKeys(lexicon.formCount, (form, held) => {
    const stem = lexicon.stemOf(form);
    if (asked.has(stem)) held.push(stem * ROLES + WHOLE);
    for (const part of lexicon.partsOf(form)) if (asked.has(part)) held.push(part * ROLES + WITHIN);
    if (beginnings.has(stem)) held.push(stem * ROLES + BEGINS);
  });
  return ({ words, titleWords }: Analysed): Places => {
    const places: Places = new Map();
    const placesOf = (term: number): { whole: Place[]; within: Place[] } => {
      let found = places.get(term);
      if (!found) places.set(term, (found = { whole: [], within: [] }));
      return found;
    };
    const concepts = (at: number): void => {
      const end = Math.min(at < titleWords ? titleWords : words.length, at + LONGEST_NAME);
      const stems = Array.from(words.subarray(at, end), (form) => lexicon.stemText(form));
      for (const { id, length } of analyser.thesaurus.findAt(stems, 0)) {
        const term = lexicon.termId(CONCEPT + id);
        if (term !== undefined && asked.has(term)) placesOf(term).whole.push({ at, length });
      }
    };
    for (let at = 0; at < words.length; at++) {
      const start = keys.of(words[at]!);
      const { all } = keys;
      for (let i = start + 1, end = i + all[start]!; i < end; i++) {
        const role = all[i]! % ROLES;
        if (role === BEGINS) concepts(at);
        else {
          const { whole, within } = placesOf((all[i]! - role) / ROLES);
          (role === WHOLE ? whole : within).push({ at, length: 1 });
        }
      }
    }
    return places;
  };
}
