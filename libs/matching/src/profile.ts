import type { ConfidenceThresholds, Signals } from './confidence.js';
import type { FactorKey } from './types.js';

/** Every weight of the ranking, versioned: matches are logged with the version, so that two can be compared. */
export interface RankingProfile {
  version: string;
  /** BM25's saturation and length normalisation (Robertson & Zaragoza 2009). */
  k1: number;
  b: number;
  /** A word of the title counts this many times; multiples of .25. */
  titleBoost: number;
  /** Content words from the start of a document that form its lead. */
  leadWords: number;
  /** Shares of the text score; `affinity`: of themes that are what the query is about. */
  text: { words: number; grams: number; proximity: number; lead: number; title: number; affinity: number };
  /** Weights of a query's terms against its plain words. */
  query: {
    part: number;
    concept: number;
    damped: number;
    oneEdit: number;
    twoEdits: number;
    joined: number;
    title: number;
    asking: number;
  };
  /** Documents that go on to the 4-grams, of a small collection and of a large one, and to proximity. */
  smallCandidates: number;
  candidates: number;
  proximityDepth: number;
  proximityWindow: number;
  /** Worth of a typed word's looser readings in search. */
  search: { prefix: number; near: number; concept: number };
  /** Shares of the absolute text fit, together 1; and how many of a question's heaviest words an ideal answer holds. */
  fit: { coverage: number; strength: number; likeness: number; askedWords: number };
  context: {
    /** Most that text contributes to a match's score; with the caps it makes 1. */
    text: number;
    /** Context counts in full from this text fit on, and in proportion below it: an unrelated item is no match anywhere. */
    fullFrom: number;
    /** Most that each factor contributes. */
    caps: Record<ContextKey, number>;
    /** Ratio of inhabitants from which two scales have nothing in common. */
    scaleRatio: number;
    /** Agreement (0..1) of neighbouring values, such as rural and mixed. */
    neighbour: number;
    /** Good adoptions that earn half of the cap. */
    adoptions: number;
    /** Years after its review date in which an item's freshness runs out. */
    staleYears: number;
  };
  /** Logistic weights of the chance that a hit answers the question, and the chances from which it is called so. */
  confidence: { bias: number; weights: Record<keyof Signals, number> } & ConfidenceThresholds;
  /**
   * What a text is about: so many nearest documents speak for their themes, by this power of their scores; BM25's k1 and b
   * among themes; the weights of a 4-gram and a concept against a word; and the power by which a suggestion stands out.
   */
  themes: {
    neighbours: number;
    sharpness: number;
    k1: number;
    b: number;
    gram: number;
    concept: number;
    contrast: number;
  };
}

/** Factors of a match that come from its setting. */
export type ContextKey = Exclude<FactorKey, 'words' | 'likeness' | 'meaning'>;

export const PROFILE: RankingProfile = {
  version: 'rec-3',
  k1: 1,
  b: 0.5,
  titleBoost: 1.5,
  leadWords: 30,
  text: { words: 0.4, grams: 0.6, proximity: 0.15, lead: 0.3, title: 0.1, affinity: 0.5 },
  query: {
    part: 0.5,
    concept: 0.6,
    damped: 0.7,
    oneEdit: 0.8,
    twoEdits: 0.6,
    joined: 0.5,
    title: 1.5,
    asking: 1.6,
  },
  smallCandidates: 300,
  candidates: 120,
  proximityDepth: 60,
  proximityWindow: 8,
  search: { prefix: 0.8, near: 0.5, concept: 0.6 },
  fit: { coverage: 0.4, strength: 0.3, likeness: 0.3, askedWords: 8 },
  context: {
    text: 0.67,
    fullFrom: 0.3,
    caps: {
      theme: 0.1,
      discipline: 0.04,
      scale: 0.04,
      scope: 0.03,
      evidence: 0.03,
      urbanity: 0.02,
      phase: 0.02,
      adoptions: 0.02,
      legalForm: 0.01,
      organisationModel: 0.01,
      freshness: 0.01,
    },
    scaleRatio: 8,
    neighbour: 0.5,
    adoptions: 2,
    staleYears: 1,
  },
  confidence: {
    // By `npm run match:calibrate`.
    bias: -10.41,
    weights: { need: 1.21, likeness: 4.86, theme: 2.2, standing: 5.42 },
    strong: 0.54,
    possible: 0.37,
    resembles: 0.23,
  },
  themes: { neighbours: 12, sharpness: 2, k1: 10, b: 0.75, gram: 0.3, concept: 3, contrast: 4 },
};
