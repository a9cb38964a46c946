import type { MatchIndex } from './match-index.js';
import type { QueryPlan } from './query.js';
import type { Statistics } from './statistics.js';
import type { Candidate } from './text-score.js';
import { nearestLabelled, themeScores, type ThemesOf } from './theme-score.js';
import type { ThemeSuggestion } from './types.js';

export interface SuggestOptions {
  /** At most this many suggestions; 3 unless told. */
  limit?: number;
  /** Documents to learn from: those that one of these may read, and that are accepted. */
  audiences?: readonly string[];
  accept?: (id: string) => boolean;
}

/** Enough neighbours live among so many documents; more only cost time. */
const LEARNED_FROM = 2_000;
const REASONS = 5;

/** Themes for a text, best first: see `themeScores`. Nothing when no word of it is known to the thesaurus or a document. */
export function suggestThemes(
  index: MatchIndex,
  text: string,
  { limit = 3, audiences, accept }: SuggestOptions = {},
): ThemeSuggestion[] {
  const labelled = (id: string): boolean => index.themesOf(id).length > 0 && (accept?.(id) ?? true);
  return index.themes({ text }, { limit, audiences, accept: labelled, newest: LEARNED_FROM });
}

/** As `suggestThemes`, with the candidates that an engine found; the scores are shares of all themes together. */
export function suggestFrom(
  statistics: Statistics,
  plan: QueryPlan,
  ranked: readonly Candidate[],
  themesOf: ThemesOf,
  limit: number,
): ThemeSuggestion[] {
  const { contrast } = statistics.profile.themes;
  const told = [...themeScores(statistics, plan, nearestLabelled(statistics, ranked, themesOf))].filter(
    ([, { because }]) => because.length > 0,
  );
  const total = told.reduce((sum, [, { score }]) => sum + score ** contrast, 0);
  return told
    .map(([id, { score, because }]) => ({
      id,
      score: score ** contrast / total,
      because: because.slice(0, REASONS),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** Expert groups for a text: each speaks for some themes. */
export function suggestGroups(
  index: MatchIndex,
  text: string,
  groups: readonly { id: string; themes: readonly string[] }[],
  options: SuggestOptions = {},
): ThemeSuggestion[] {
  const themes = suggestThemes(index, text, { ...options, limit: Infinity });
  const suggestions = groups.map(({ id, themes: own }): ThemeSuggestion => {
    const found = themes.filter((theme) => own.includes(theme.id));
    const because = [...new Set(found.flatMap((theme) => theme.because))].slice(0, REASONS);
    return { id, score: found.reduce((sum, theme) => sum + theme.score, 0), because };
  });
  return suggestions
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, options.limit ?? 3);
}
