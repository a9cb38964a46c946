import type { Analyser } from './analyser.js';
import type { MatchIndex } from './match-index.js';
import { PROFILE, type RankingProfile } from './profile.js';
import type { ThemeSuggestion } from './types.js';

export interface SuggestOptions {
  /** At most this many suggestions; 3 unless told. */
  limit?: number;
  /** Documents to learn from: those that one of these may read, and that are accepted. */
  audiences?: readonly string[];
  accept?: (id: string) => boolean;
  profile?: RankingProfile;
}

/** Enough neighbours live among so many documents; more only cost time. */
const LEARNED_FROM = 2_000;

/** A labelled document that is near to a text, how near (0..1), and the words of the text that it holds. */
export interface Neighbour {
  themes: readonly string[];
  score: number;
  words: readonly (readonly [word: string, weight: number])[];
}

/** A vote for a theme, and the words of the text that cast it. */
type Votes = Map<string, { votes: number; because: Map<string, number> }>;

/**
 * Themes for a text, best first: concepts of the thesaurus speak for their theme, and the labelled documents that match
 * the text best vote for theirs (k nearest neighbours, the nearer the louder).
 */
export function suggestThemes(
  index: MatchIndex,
  text: string,
  options: SuggestOptions = {},
): ThemeSuggestion[] {
  return themesFrom(index.analyser, text, neighboursOf(index, text, options), options);
}

/** As `suggestThemes`, with the neighbours that an engine found. */
export function themesFrom(
  analyser: Analyser,
  text: string,
  neighbours: readonly Neighbour[],
  { limit = 3, profile = PROFILE }: Pick<SuggestOptions, 'limit' | 'profile'>,
): ThemeSuggestion[] {
  const told = share(thesaurusVotes(analyser, text));
  const learned = share(neighbourVotes(neighbours, profile.themes));
  const say = told.size === 0 ? 0 : learned.size === 0 ? 1 : profile.themes.thesaurus;
  const suggestions = [...new Set([...told.keys(), ...learned.keys()])].map((id): ThemeSuggestion => {
    const [a, b] = [told.get(id), learned.get(id)];
    const because = [...(a?.because ?? []), ...(b?.because ?? [])]
      .sort((x, y) => y[1] - x[1])
      .map(([word]) => word);
    return {
      id,
      score: say * (a?.votes ?? 0) + (1 - say) * (b?.votes ?? 0),
      because: [...new Set(because)].slice(0, 5),
    };
  });
  return suggestions.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
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
    const because = [...new Set(found.flatMap((theme) => theme.because))].slice(0, 5);
    return { id, score: found.reduce((sum, theme) => sum + theme.score, 0), because };
  });
  return suggestions
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, options.limit ?? 3);
}

function thesaurusVotes(analyser: Analyser, text: string): Votes {
  const votes: Votes = new Map();
  const words = analyser.content(text);
  for (const { id, start, length } of analyser.concepts(words.map((word) => analyser.stem(word.form)))) {
    const theme = analyser.thesaurus.themeOf(id);
    const surface = text.slice(words[start]!.start, words[start + length - 1]!.end);
    if (theme !== undefined) vote(votes, theme, 1, [[surface, 1]]);
  }
  return votes;
}

function neighboursOf(
  index: MatchIndex,
  text: string,
  { audiences, accept, profile = PROFILE }: SuggestOptions,
): Neighbour[] {
  const labelled = (id: string): boolean => index.themesOf(id).length > 0 && (accept?.(id) ?? true);
  const { neighbours: limit } = profile.themes;
  const found = index.find({ text }, { limit, audiences, accept: labelled, newest: LEARNED_FROM });
  return found.hits.map(({ id, score }) => ({
    themes: index.themesOf(id),
    score,
    words: index.met(found, id),
  }));
}

function neighbourVotes(neighbours: readonly Neighbour[], { sharpness }: RankingProfile['themes']): Votes {
  const votes: Votes = new Map();
  for (const { themes, score, words } of neighbours)
    for (const theme of themes) vote(votes, theme, score ** sharpness, words);
  return votes;
}

function vote(votes: Votes, theme: string, weight: number, words: Neighbour['words']): void {
  let found = votes.get(theme);
  if (!found) votes.set(theme, (found = { votes: 0, because: new Map() }));
  found.votes += weight;
  for (const [word, worth] of words) found.because.set(word, (found.because.get(word) ?? 0) + weight * worth);
}

/** The votes divided by their sum. */
function share(votes: Votes): Votes {
  const total = [...votes.values()].reduce((sum, theme) => sum + theme.votes, 0);
  for (const theme of votes.values()) theme.votes /= total;
  return votes;
}
