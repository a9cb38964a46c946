import { type Statistics, storedDocument, type StoredDocument } from '@samenwijs/matching';
import { type ReadAnalysis, type StoredAnalysis, wordsOf } from './analysis-store.js';
import { MEANING, type Meaning } from './meili-settings.js';
import { encodeValue, keyOf, tieOf, withoutMarks, wordOf } from './meili-values.js';
import type { SearchDocument } from './search-engine.js';

/** The server counts no more than 65,535 positions of an attribute; what stands this far down decides nothing. */
const MOST_TERMS = 4_000;
/** Names of concepts and of compounds' parts, of one document. */
const MOST_NAMES = 1_000;

export interface Prepared {
  readonly document: SearchDocument;
  readonly analysis: StoredAnalysis;
}

/** A document to be ranked, with the ids of its themes. */
export interface Labelled extends StoredDocument {
  readonly themes: readonly string[];
}

/** A document as words, with its terms in order of what they say of it: most frequent first, then as they come. */
export function analyse(statistics: Statistics, document: SearchDocument): Prepared {
  const { id, version, title, text, themes } = document;
  const formsOf = (part: string): string[] => statistics.analyser.content(part).map(({ form }) => form);
  const titleForms = formsOf(title);
  const forms = [...titleForms, ...formsOf(text)];
  const analysed = statistics.analysed(id, forms, titleForms.length);
  const terms = [...statistics.termsOf(analysed)]
    .sort(([, a], [, b]) => b.frequency - a.frequency)
    .map(([term]) => statistics.lexicon.termText(term));
  const { titleWords, length, lead, grams } = analysed;
  return {
    document,
    analysis: {
      ...{ id, version, titleWords, length, lead, grams },
      forms: forms.join(' '),
      terms: terms.join(' '),
      themes: themes.join('\n'),
    },
  };
}

/** A document as ranking reads it, from what was stored. */
export const revive = (
  statistics: Statistics,
  id: string,
  { forms, titleWords, themes }: ReadAnalysis,
): Labelled => ({
  ...storedDocument(statistics, statistics.analysed(id, wordsOf(forms), titleWords)),
  themes: themes ? themes.split('\n') : [],
});

const audienceOf = ({ attributes }: SearchDocument): string => encodeValue(attributes.audience ?? 'public');

/** In the index that candidates come from. */
export const matchDocument = ({ document, analysis }: Prepared, meaning?: Meaning) => ({
  key: keyOf(document.id),
  id: document.id,
  version: document.version,
  ref: encodeValue(document.id),
  audience: audienceOf(document),
  region: document.regionId === null ? null : encodeValue(document.regionId),
  labelled: document.themes.length > 0,
  match_terms: wordsOf(analysis.terms).slice(0, MOST_TERMS).map(wordOf).join(' '),
  ...(meaning ? { _vectors: { [MEANING]: vectorOf(document, meaning) } } : {}),
});

/** A document without a vector says so: the server refuses one that says nothing. */
const vectorOf = ({ vector }: SearchDocument, { dimensions }: Meaning): number[] | null =>
  vector?.length === dimensions ? [...vector] : null;

/** In the index of the search box and of every list. */
export const boxDocument = (statistics: Statistics, { document, analysis }: Prepared) => ({
  key: keyOf(document.id),
  id: document.id,
  version: document.version,
  tie: tieOf(document.id),
  title: withoutMarks(document.title),
  text: withoutMarks(document.text),
  names: namesOf(statistics, analysis),
  audience: audienceOf(document),
  facets: Object.fromEntries(
    Object.entries(document.attributes.facets ?? {}).map(([name, values]) => [
      name,
      [...new Set(values)].map(encodeValue),
    ]),
  ),
  order: { at: 0, ...document.attributes.order },
});

/** Other words for what a document holds: every name of its concepts, and the words within its compounds. */
function namesOf({ analyser }: Statistics, { forms, terms }: StoredAnalysis): string[] {
  const names = new Set<string>();
  for (const term of wordsOf(terms))
    if (term.startsWith('#')) for (const name of analyser.thesaurus.namesOf(term.slice(1))) names.add(name);
  for (const form of new Set(wordsOf(forms)))
    for (const part of wordsWithin(form, analyser.parts(form))) names.add(part);
  return [...names].slice(0, MOST_NAMES);
}

/** A compound from each of its parts on, to the next: "wijkverpleging" of "wijk" and "verpleg" has "wijk", "verpleging". */
function wordsWithin(form: string, parts: readonly string[]): string[] {
  const starts = [...new Set(parts.map((part) => form.indexOf(part)))]
    .filter((at) => at >= 0)
    .sort((a, b) => a - b);
  return starts.map((start, i) => form.slice(start, starts[i + 1]));
}
