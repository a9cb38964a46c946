import { HELP_KINDS, type HelpKind, type Scope, type Urgency } from '@samenwijs/domain';
import type { RequestInput, RequestTextFragment } from '../../shared/api/gql/graphql';
import { distinct } from './distinct';
import type { Similar } from './ask-api';

export const TITLE_MAX = 140;

/** What somebody is asking. `key` becomes the id of the question, so that posting it twice is posting it once. */
export type AskDraft = {
  key: string;
  /** Of what the API knows; null until it was saved there. */
  version: number | null;
  title: string;
  bottleneck: string;
  tried: string;
  helpWanted: string;
  helpKinds: HelpKind[];
  urgency: Urgency;
  /** What the writer decided about themes, by id; the rest follows the proposals. */
  themes: Record<string, boolean>;
  /** Likewise: null is decidedly none, undefined is not decided. */
  scope?: Scope | null;
  anonymous: boolean;
  /** Changed since the API got it. */
  dirty: boolean;
};

export const emptyAsk = (): AskDraft => ({
  key: crypto.randomUUID(),
  version: null,
  title: '',
  bottleneck: '',
  tried: '',
  helpWanted: '',
  helpKinds: [],
  urgency: 'normal',
  themes: {},
  anonymous: false,
  dirty: false,
});

export const askOf = ({ id, themes, scope, ...text }: RequestTextFragment): AskDraft => ({
  ...text,
  key: id,
  themes: Object.fromEntries(themes.map((theme) => [theme.id, true])),
  scope,
  dirty: false,
});

export type Proposal<Value> = { value: Value; because: readonly string[]; on: boolean };
/** One word can be chance; from two on we set a theme by ourselves. */
const SURE = 2;

/** Themes that are proposed or chosen. Chosen ones stay, also when the text no longer speaks of them. */
export function proposedThemes(
  chosen: AskDraft['themes'],
  found: Similar['themes'],
  all: readonly { id: string; name: string }[],
): Proposal<{ id: string; name: string }>[] {
  const proposed = found.map(({ theme, because }) => ({
    value: theme,
    because,
    on: chosen[theme.id] ?? distinct(because).length >= SURE,
  }));
  const kept = all.filter(({ id }) => chosen[id] && !found.some(({ theme }) => theme.id === id));
  return [...proposed, ...kept.map((value) => ({ value, because: [], on: true }))];
}

export function proposedScope(
  chosen: Scope | null | undefined,
  found: Similar['scope'] | undefined,
): Proposal<Scope> | null {
  const value = chosen ?? found?.scope;
  if (!value) return null;
  return { value, because: found?.scope === value ? found.because : [], on: chosen !== null };
}

export const inputOf = (
  { key, version, title, bottleneck, tried, helpWanted, helpKinds, urgency, anonymous }: AskDraft,
  themeIds: string[],
  scope: Scope | null,
): RequestInput => ({
  key,
  ...(version !== null && { version }),
  title: title.trim(),
  bottleneck,
  tried,
  helpWanted,
  helpKinds: HELP_KINDS.filter((kind) => helpKinds.includes(kind)),
  urgency,
  themeIds,
  scope,
  anonymous,
});

export const TEXTS = ['title', 'bottleneck', 'tried', 'helpWanted'] as const;
/** Which texts two versions have differently. */
export const differing = (mine: AskDraft, theirs: AskDraft) =>
  TEXTS.filter((name) => mine[name].trim() !== theirs[name].trim());
