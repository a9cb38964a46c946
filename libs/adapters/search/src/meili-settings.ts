import { createHash } from 'node:crypto';
import {
  type Analyser,
  ANALYSER_VERSION,
  type RankingProfile,
  STOP_WORDS,
  type Thesaurus,
  tokenise,
} from '@samenwijs/matching';
import type { Settings } from 'meilisearch';

/** Rises when documents are laid out otherwise in the indexes. */
const LAYOUT = 2;

const DUTCH = [{ attributePatterns: ['*'], locales: ['nld'] }];

/** Candidates for the ranking: a document's terms, the strongest first, and nothing of the server's own cleverness. */
const MATCH: Settings = {
  searchableAttributes: ['match_terms'],
  displayedAttributes: ['id', 'version'],
  filterableAttributes: ['audience', 'region', 'ref', 'labelled'],
  sortableAttributes: [],
  rankingRules: ['words', 'attribute'],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  proximityPrecision: 'byAttribute',
  stopWords: [],
  facetSearch: false,
  localizedAttributes: DUTCH,
};

/** The search box and every list. */
const BOX: Settings = {
  searchableAttributes: ['title', 'text', 'names'],
  displayedAttributes: ['id', 'version', 'title', 'text', 'order'],
  filterableAttributes: [
    {
      attributePatterns: ['audience', 'facets', 'facets.*'],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: ['order', 'order.*', 'tie'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
  ],
  sortableAttributes: ['order', 'tie'],
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'tie:asc'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 }, disableOnNumbers: true },
  prefixSearch: 'indexingTime',
  stopWords: [],
  facetSearch: false,
  // More than a region's worth: counts and pages are of everything.
  pagination: { maxTotalHits: 10_000_000 },
  faceting: { maxValuesPerFacet: 10_000 },
  localizedAttributes: DUTCH,
};

/** Of the analyses: those of another version cannot be compared with these. */
export const analysisVersion = ({ titleBoost, leadWords }: RankingProfile): string =>
  `${ANALYSER_VERSION}-${titleBoost}-${leadWords}`;

export interface IndexNames {
  readonly match: string;
  readonly box: string;
}

/** The model whose vectors documents bring. Another model has other indexes: its vectors never come among these. */
export interface Meaning {
  readonly model: string;
  readonly dimensions: number;
}

/** The name of our embedder on the server, which embeds nothing itself. */
export const MEANING = 'meaning';

export const embeddersOf = (meaning: Meaning | undefined): Settings =>
  meaning ? { embedders: { [MEANING]: { source: 'userProvided', dimensions: meaning.dimensions } } } : {};

/** Uids of a collection's indexes: others when what is in them is made or set up otherwise. */
export function indexNames(
  prefix: string,
  collection: string,
  profile: RankingProfile,
  meaning?: Meaning,
): IndexNames {
  const { model, dimensions } = meaning ?? {};
  const made = JSON.stringify([
    LAYOUT,
    analysisVersion(profile),
    MATCH,
    BOX,
    ...(meaning ? [model, dimensions] : []),
  ]);
  const fingerprint = createHash('sha256').update(made).digest('hex').slice(0, 10);
  return {
    match: `${prefix}-${collection}-match-${fingerprint}`,
    box: `${prefix}-${collection}-box-${fingerprint}`,
  };
}

export const settingsOf = ({ thesaurus }: Analyser): Record<keyof IndexNames, Settings> => ({
  match: MATCH,
  box: { ...BOX, synonyms: synonymsOf(thesaurus) },
});

/** The server knows no synonyms of four words, and misses those that are written with a comma in between. */
const MOST_WORDS = 3;
const MOST_SYNONYMS = 30;

/** Every name of a concept stands for its other names. */
export function synonymsOf(thesaurus: Thesaurus): Record<string, string[]> {
  const synonyms = new Map<string, Set<string>>();
  for (const names of thesaurus.names()) {
    const labels = names.flatMap((label) => {
      const forms = tokenise(label).map(({ form }) => form);
      const content = forms.filter((form) => !STOP_WORDS.has(form));
      // As the thesaurus: what is left of "te veel" would stand for too much.
      const vague = content.length === 0 || (content.length === 1 && forms.length > 1);
      return vague || forms.length > MOST_WORDS || label.includes(',') ? [] : [forms.join(' ')];
    });
    for (const label of labels) {
      if (!synonyms.has(label)) synonyms.set(label, new Set());
      for (const other of labels) if (other !== label) synonyms.get(label)!.add(other);
    }
  }
  return Object.fromEntries(
    [...synonyms].flatMap(([label, others]) =>
      others.size ? [[label, [...others].slice(0, MOST_SYNONYMS)]] : [],
    ),
  );
}
