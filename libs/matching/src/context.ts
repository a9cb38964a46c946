import { EVIDENCE_LEVELS, PHASES, SCOPES, URBANITIES } from '@samenwijs/domain';
import { confidenceOf } from './confidence.js';
import { PROFILE, type ContextKey, type RankingProfile } from './profile.js';
import type { Difference, Factor, ItemContext, Match, MatchContext, MatchHit } from './types.js';

const YEAR = 365.25 * 24 * 3600 * 1000;

export interface ContextMatchInput {
  /** What `MatchIndex.match` found. */
  hits: readonly MatchHit[];
  question: MatchContext;
  /** Per item id; an item without one is matched by text alone. */
  items: ReadonlyMap<string, ItemContext>;
  now: Date;
  profile?: RankingProfile;
}

/** How one aspect of two settings agrees (0..1), with the evidence for a person to read. */
interface Agreement {
  agreement: number;
  factor: Unweighed<Factor>;
  /** Set where a lack of agreement is worth telling. */
  difference?: Difference;
}
type Unweighed<F> = F extends Factor ? Omit<F, 'contribution'> : never;

/**
 * Weighs the setting of each hit (PIET-T: population, intervention, environment, transfer) and ranks anew. A match's
 * score is the sum of its factors, none negative: text up to `profile.context.text`, each setting up to its cap.
 */
export function matchWithContext({
  hits,
  question,
  items,
  now,
  profile = PROFILE,
}: ContextMatchInput): Match[] {
  return hits
    .map((hit) => weigh(hit, question, items.get(hit.id), now, profile))
    .sort((a, b) => b.score - a.score);
}

function weigh(
  hit: MatchHit,
  question: MatchContext,
  item: ItemContext | undefined,
  now: Date,
  { context, confidence }: RankingProfile,
): Match {
  const { words, likeness, theme = 0, meaning = 0 } = hit.fit;
  const agreements = item ? compare(question, item, now, context) : [];
  const gate = Math.min(1, (words + likeness + theme + meaning) / context.fullFrom);
  const factors: Factor[] = [
    { key: 'words', pairs: hit.pairs, contribution: context.text * words },
    { key: 'likeness', contribution: context.text * likeness },
    { key: 'meaning', contribution: context.text * meaning },
    ...agreements.map(({ agreement, factor }): Factor => {
      return { ...factor, contribution: agreement * gate * context.caps[factor.key as ContextKey] };
    }),
  ];
  if (theme > 0) addTheme(factors, context.text * theme, hit.about ?? []);
  const given = factors
    .filter(({ contribution }) => contribution > 0)
    .sort((a, b) => b.contribution - a.contribution);
  return {
    id: hit.id,
    score: given.reduce((sum, { contribution }) => sum + contribution, 0),
    confidence: confidenceOf(hit, confidence),
    factors: given,
    differences: agreements
      .map(({ agreement, difference, factor }) => ({
        difference,
        lost: (1 - agreement) * context.caps[factor.key as ContextKey],
      }))
      .filter(({ difference, lost }) => difference && lost > 0)
      .sort((a, b) => b.lost - a.lost)
      .map(({ difference }) => difference!),
  };
}

/** What the question's words say it is about is one reason with the themes that people gave it. */
function addTheme(factors: Factor[], contribution: number, about: readonly string[]): void {
  const given = factors.find((factor) => factor.key === 'theme');
  if (given?.key !== 'theme') {
    factors.push({ key: 'theme', shared: [...about], contribution });
    return;
  }
  given.contribution += contribution;
  given.shared = [...new Set([...given.shared, ...about])];
}

function compare(
  mine: MatchContext,
  theirs: ItemContext,
  now: Date,
  context: RankingProfile['context'],
): Agreement[] {
  const found: Agreement[] = [];
  const shared = (key: 'theme' | 'discipline', a: readonly string[], b: readonly string[]): void => {
    const both = a.filter((value) => b.includes(value));
    if (both.length > 0) found.push({ agreement: both.length / a.length, factor: { key, shared: both } });
  };
  type Kind = 'scope' | 'urbanity' | 'phase' | 'legalForm' | 'organisationModel';
  const compared = (key: Kind, ladder?: readonly string[]): void => {
    const [a, b] = [mine[key], theirs[key]];
    if (a === null || b === null) return;
    const apart = a === b ? 0 : ladder ? Math.abs(ladder.indexOf(a) - ladder.indexOf(b)) : Infinity;
    const pair = { key, mine: a, theirs: b };
    found.push({
      agreement: apart === 0 ? 1 : apart === 1 ? context.neighbour : 0,
      factor: pair,
      difference: pair,
    });
  };

  shared('theme', mine.themes, theirs.themes);
  shared('discipline', mine.disciplines, theirs.disciplines);
  compared('scope', SCOPES);
  if (mine.inhabitants && theirs.inhabitants) {
    const apart = Math.abs(Math.log(mine.inhabitants / theirs.inhabitants)) / Math.log(context.scaleRatio);
    const pair = { key: 'scale', mine: mine.inhabitants, theirs: theirs.inhabitants } as const;
    found.push({ agreement: Math.max(0, 1 - apart), factor: pair, difference: pair });
  }
  compared('urbanity', URBANITIES);
  compared('phase', PHASES);
  compared('legalForm');
  compared('organisationModel');
  if (theirs.evidenceLevel) {
    const level = theirs.evidenceLevel;
    found.push({
      agreement: EVIDENCE_LEVELS.indexOf(level) / (EVIDENCE_LEVELS.length - 1),
      factor: { key: 'evidence', level },
    });
  }
  const count = theirs.goodAdoptions;
  found.push({ agreement: count / (count + context.adoptions), factor: { key: 'adoptions', count } });
  if (theirs.reviewDate) {
    const late = (now.getTime() - Date.parse(theirs.reviewDate)) / YEAR / context.staleYears;
    found.push({
      agreement: Math.min(1, Math.max(0, 1 - late)),
      factor: { key: 'freshness', reviewDate: theirs.reviewDate },
    });
  }
  return found;
}
