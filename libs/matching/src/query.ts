import { conceptTerm } from './lexicon.js';
import type { Statistics } from './statistics.js';
import { bagOf, type Bag } from './theme-labels.js';
import { gramsOf, type Token } from './text.js';
import type { MatchQuery, MeetVia } from './types.js';

/** One way in which a word or phrase of the query can meet a document. */
export interface Way {
  term: number;
  /** How much a meeting this way is worth, against the word itself. */
  weight: number;
  via: MeetVia;
}

/** A word or phrase of the query, once however often it is written. */
export interface Unit {
  /** As written, at its first place. */
  surface: string;
  form: string;
  weight: number;
  /** IDF of the word itself; of its nearest known words when it is unknown. */
  idf: number;
  ways: Way[];
  /** In the title, or in the first sentence when there is none: there people say what they need. */
  need: boolean;
  /** For a concept: the units of the phrase that named it. */
  members: number[];
}

export interface QueryPlan {
  units: Unit[];
  /** The words in order, as indexes into `units`. */
  sequence: number[];
  /** Weight of each 4-gram. */
  grams: Map<string, number>;
  /** All that the query can be recognised by, also what no document holds. */
  bag: Bag;
}

interface Written extends Token {
  surface: string;
  boost: number;
  need: boolean;
}

/** Words that carry meaning in a sentence that says something. */
const TELLING = 3;
/** Ends of sentences and lines. */
const SENTENCE = /[^.?!\n]+[.?!\n]*/g;

/** Of a text of several sentences, those that ask hold the need; the others tell the circumstances. */
function stressAsking(words: Written[], text: string, weight: number): void {
  const sentences = [...text.matchAll(SENTENCE)];
  if (sentences.length < 2) return;
  let at = 0;
  for (const word of words) {
    while (at < sentences.length - 1 && word.start >= sentences[at + 1]!.index) at++;
    if (sentences[at]![0].includes('?')) word.boost *= weight;
  }
}

/** The words of the first sentence that says something: a greeting holds hardly any. */
function firstSentence(words: Written[], text: string): Written[] {
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const within = words.filter(({ start }) => start >= index && start < index + sentence.length);
    if (within.length >= TELLING) return within;
  }
  return words;
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/** Turns a query into weighted units, by what is known of the collection. */
export function planQuery(query: MatchQuery, statistics: Statistics): QueryPlan {
  const { lexicon } = statistics;
  // Its stems and compounds are asked for more than once.
  const analyser = {
    ...statistics.analyser,
    stem: remembered((form) => statistics.analyser.stem(form)),
    parts: remembered((form) => statistics.analyser.parts(form)),
  };
  const weights = statistics.profile.query;
  const write = (text: string, boost: number): Written[] =>
    analyser.content(text).map((token) => ({
      ...token,
      boost,
      need: false,
      surface: text.slice(token.start, token.end),
    }));
  const title = query.title ?? '';
  const parts = [write(title, query.text ? weights.title : 1), write(query.text, 1)];
  stressAsking(parts[1]!, query.text, weights.asking);
  for (const word of parts[0]!.length > 0 ? parts[0]! : firstSentence(parts[1]!, query.text))
    word.need = true;
  const words = parts.flat();
  const known = (term: string): number | undefined => {
    const id = lexicon.termId(term);
    return id !== undefined && statistics.documentFrequency(id) > 0 ? id : undefined;
  };

  const units: Unit[] = [];
  const unitByStem = new Map<string, number>();
  const sequence: number[] = [];
  const counts: number[] = [];
  for (const word of words) {
    const stem = analyser.stem(word.form);
    let unit = unitByStem.get(stem);
    if (unit === undefined) {
      unit =
        units.push({
          surface: word.surface,
          form: word.form,
          weight: 0,
          idf: 0,
          ways: [],
          need: false,
          members: [],
        }) - 1;
      unitByStem.set(stem, unit);
      counts.push(0);
      addWays(units[unit]!, stem);
    }
    counts[unit]!++;
    units[unit]!.weight = Math.max(units[unit]!.weight, word.boost);
    units[unit]!.need ||= word.need;
    sequence.push(unit);
  }
  units.forEach((unit, i) => (unit.weight *= Math.sqrt(counts[i]!)));
  joinNeighbours();
  addConcepts();
  for (const unit of units) unit.idf = importance(unit);
  return { units, sequence, grams: gramWeights(), bag: bagOf(analyser, [title, query.text]) };

  function addWays(unit: Unit, stem: string): void {
    const exact = known(stem);
    if (exact !== undefined) unit.ways.push({ term: exact, weight: 1, via: 'stem' });
    for (const part of analyser.parts(unit.form)) {
      const term = known(part);
      if (term !== undefined && term !== exact) unit.ways.push({ term, weight: weights.part, via: 'part' });
    }
    if (exact !== undefined || analyser.knows(unit.form)) return;
    for (const { form, edits } of lexicon.near(unit.form)) {
      const term = lexicon.stemOf(form);
      if (statistics.documentFrequency(term) === 0 || unit.ways.some((way) => way.term === term)) continue;
      unit.ways.push({ term, weight: edits > 1 ? weights.twoEdits : weights.oneEdit, via: 'fuzzy' });
    }
  }

  /** "wijk team" also asks for "wijkteam". */
  function joinNeighbours(): void {
    for (let i = 1; i < words.length; i++) {
      const [left, right] = [words[i - 1]!, words[i]!];
      for (const linker of ['', 's', 'en']) {
        const term = known(analyser.stem(left.form + linker + right.form));
        if (term === undefined) continue;
        for (const unit of [units[sequence[i - 1]!]!, units[sequence[i]!]!]) {
          if (!unit.ways.some((way) => way.term === term))
            unit.ways.push({ term, weight: weights.joined, via: 'part' });
        }
      }
    }
  }

  /** A phrase that names a concept asks for the concept; its own words then count less. */
  function addConcepts(): void {
    const damped = new Set<number>();
    for (const written of parts) {
      const spans = analyser.concepts(written.map((word) => analyser.stem(word.form)));
      for (const { id, start, length } of spans) {
        const term = known(conceptTerm(id));
        if (term === undefined) continue;
        const phrase = written.slice(start, start + length);
        const members = phrase.map((word) => unitByStem.get(analyser.stem(word.form))!);
        const text = written === parts[0] ? title : query.text;
        units.push({
          surface: text.slice(phrase[0]!.start, phrase.at(-1)!.end),
          form: '',
          weight: phrase[0]!.boost * weights.concept,
          idf: 0,
          ways: [{ term, weight: 1, via: 'concept' }],
          need: phrase.some(({ need }) => need),
          members,
        });
        for (const member of members) damped.add(member);
      }
    }
    for (const unit of damped) units[unit]!.weight *= weights.damped;
  }

  function importance(unit: Unit): number {
    const direct = unit.ways.filter((way) => way.via !== 'part').map((way) => way.term);
    return statistics.idf(Math.max(0, ...direct.map((term) => statistics.documentFrequency(term))));
  }

  function gramWeights(): Map<string, number> {
    const grams = new Map<string, number>();
    for (const word of words)
      for (const gram of gramsOf(word.form)) grams.set(gram, Math.max(grams.get(gram) ?? 0, word.boost));
    return grams;
  }
}
