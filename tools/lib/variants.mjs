// The same judged set asked in other ways, and the same chain without one of its parts.
import { UsageError } from './judged-set.mjs';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WORD = /\p{L}+/gu;

/** A number that always is the same for a text (FNV-1a). */
function numberOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A slip of the finger in the longest word: two letters swapped, one left out, one too many, or a wrong one. */
function withTypo(text, seed) {
  const longest = [...text.matchAll(WORD)].reduce(
    (a, b) => (b[0].length > (a?.[0].length ?? 4) ? b : a),
    null,
  );
  if (!longest) return text;
  const [word] = longest;
  const chance = numberOf(seed + word);
  const at = 1 + (chance % (word.length - 2));
  const letter = LETTERS[(chance >>> 12) % LETTERS.length];
  const slip = [
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
  ][(chance >>> 8) % 4];
  return text.slice(0, longest.index) + slip + text.slice(longest.index + word.length);
}

/** The title is where the need is put; without one, the text. */
const inTitle = (change) => (query) =>
  query.title
    ? { ...query, title: change(query.title, query) }
    : { ...query, text: change(query.text, query) };
const everywhere = (change) => (query) => ({
  ...query,
  title: query.title && change(query.title),
  text: change(query.text),
});

const VARIANTS = {
  typo: () => inTitle((text, { id }) => withTypo(text, id)),
  apart: ({ matching }, analyser) =>
    everywhere((text) =>
      text.replace(WORD, (word) => {
        const parts = matching.splitCompound(matching.fold(word), analyser.knows);
        return parts.length > 1 ? parts.join(' ') : word;
      }),
    ),
  'written-out': ({ content }) => {
    const full = new Map(
      content.themes.flatMap(({ concepts }) =>
        concepts.flatMap(({ preferred, abbreviations }) => abbreviations.map((short) => [short, preferred])),
      ),
    );
    return everywhere((text) => text.replace(/[\p{L}\p{N}&-]+/gu, (word) => full.get(word) ?? word));
  },
};

const known = (names, all, what) => {
  for (const name of names)
    if (!all.includes(name))
      throw new UsageError(`There is no ${what} "${name}"; there are ${all.join(', ')}.`);
};

/** The set with its questions put in another way. @returns the set, and how many questions it changes. */
export function asVariant(set, name, libraries, analyser) {
  known([name], Object.keys(VARIANTS), 'variant');
  const change = VARIANTS[name](libraries, analyser);
  const queries = set.queries.map(change);
  const changed = queries.filter(({ title, text }, i) => {
    const query = set.queries[i];
    return title !== query.title || text !== query.text;
  }).length;
  return { set: { ...set, queries }, changed };
}

const text = (part) => (profile) => ({ ...profile, text: { ...profile.text, [part]: 0 } });
const query = (numbers) => (profile) => ({ ...profile, query: { ...profile.query, ...numbers } });
const ABLATIONS = {
  concepts: { analyser: (analyser, { Thesaurus }) => analyser.withThesaurus(new Thesaurus([])) },
  compounds: { analyser: (analyser) => ({ ...analyser, parts: () => [] }), profile: query({ joined: 0 }) },
  fuzzy: { profile: query({ oneEdit: 0, twoEdits: 0 }) },
  ngrams: { profile: text('grams') },
  proximity: { profile: text('proximity') },
  lead: { profile: text('lead') },
  title: { profile: text('title') },
  themes: { profile: text('affinity') },
  asking: { profile: query({ asking: 1 }) },
  context: {},
};

/** What is left of the analyser, the profile and the set without these parts of the chain. */
export function without(names, { matching, analyser, profile, set }) {
  known(names, Object.keys(ABLATIONS), 'part');
  const left = { analyser, profile, set };
  for (const name of names) {
    left.analyser = ABLATIONS[name].analyser?.(left.analyser, matching) ?? left.analyser;
    left.profile = ABLATIONS[name].profile?.(left.profile) ?? left.profile;
  }
  if (names.includes('context')) left.set = { ...set, settings: undefined };
  return left;
}
