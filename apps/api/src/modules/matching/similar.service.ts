import { Injectable } from '@nestjs/common';
import type { Scope } from '@samenwijs/domain';
import { confidenceOf, fitOf, type MatchHit, type RankingProfile } from '@samenwijs/matching';
import type { Context, SignedIn, Viewer } from '../../platform/auth/viewer.js';
import type { Loaders } from '../../platform/graphql/loaders.js';
import { Theme } from '../curation/index.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { KnowledgeService } from '../knowledge/index.js';
import { ProfilesService } from '../profiles/index.js';
import { KnowledgeRequest, RequestsService } from '../requests/index.js';
import { MeaningService, NETWORK, SearchIndexService } from '../search/index.js';
import type {
  GroupSuggestion,
  ScopeSuggestion,
  Similar,
  SimilarInput,
  ThemeSuggestion,
} from './match.types.js';

const SHOWN = 3;
/** Some of what is found fits badly or is not for the viewer: the best of the rest are shown. */
const CANDIDATES = 10;
/** A theme below this share of the votes is a guess, and is not proposed. */
const THEME_FLOOR = 0.12;

const THEMES = `
  select theme.id, theme.key, theme.name, theme.description, t.request_id as group_key
  from knowledge_request_theme t join theme on theme.id = t.theme_id where t.request_id = any($1) order by theme.name`;
type GroupTheme = { group_id: string; theme_id: string; position: number };
const GROUPS =
  'select group_id, theme_id, position, theme_id as group_key from expert_group_theme where theme_id = any($1)';

/** Words that tell on which level a question plays; the first level that is named wins. */
const LEVELS: [Scope, RegExp][] = [
  [
    'supra_regional',
    /\b(landelijk\w*|bovenregiona\w+|regio-overstijgend\w*|andere regio'?s|meer regio'?s)\b/giu,
  ],
  ['neighbourhood', /\b(wijk\w*|buurt\w*|dorp\w*|praktijk(en)?)\b/giu],
  ['region', /\b(regio\w*|resv|rho|subregio\w*)\b/giu],
];

@Injectable()
export class SimilarService {
  constructor(
    private readonly search: SearchIndexService,
    private readonly meaning: MeaningService,
    private readonly knowledge: KnowledgeService,
    private readonly requests: RequestsService,
    private readonly profiles: ProfilesService,
  ) {}

  /** What there is already, and what the text seems to be about. */
  async similar(
    { viewer, loaders }: Context & { viewer: SignedIn },
    { title, text, excludeRequestId }: SimilarInput,
  ): Promise<Similar> {
    const all = `${title}\n${text}`;
    if (!all.trim()) return { items: [], requests: [], themes: [], scope: null, groups: [] };
    // Nobody but its writer has read it yet.
    const question = await this.meaning.ask({ title, text }, false);
    const [itemHits, requestHits, themes] = await Promise.all([
      this.search.items.match(question, { limit: CANDIDATES, audiences: NETWORK }),
      this.search.requests.match(question, {
        limit: CANDIDATES,
        audiences: NETWORK,
        exceptId: excludeRequestId,
      }),
      this.suggestThemes(loaders, all),
    ]);
    const [items, requests, groups] = await Promise.all([
      this.readItems(viewer, itemHits),
      this.readRequests(viewer, requestHits),
      this.suggestGroups(loaders, themes),
    ]);
    return {
      items: items.slice(0, SHOWN),
      requests: requests.slice(0, SHOWN),
      themes,
      groups,
      scope: suggestScope(all),
    };
  }

  /** Groups that a question is for: its own themes first, then what its words suggest, then what the region suggested. */
  async groupsFor(request: KnowledgeRequest, { loaders }: Context): Promise<GroupSuggestion[]> {
    const text = [request.title, request.bottleneck, request.tried, request.helpWanted].join('\n');
    const [ownThemes, suggested] = await Promise.all([
      loaders.many<Theme>(THEMES, THEMES).load(request.id),
      this.suggestThemes(loaders, text),
    ]);
    // The themes that people gave come before those that the words suggest; among them the words decide.
    const isOwn = (id: string) => ownThemes.some((theme) => theme.id === id);
    const themes = [
      ...suggested.filter(({ theme }) => isOwn(theme.id)),
      ...ownThemes
        .filter(({ id }) => !suggested.some((s) => s.theme.id === id))
        .map((theme) => ({ theme, because: [] })),
      ...suggested.filter(({ theme }) => !isOwn(theme.id)),
    ];
    const groups = await this.suggestGroups(loaders, themes);
    if (!request.suggestedGroupId) return groups;
    const chosen = groups.find(({ group }) => group.id === request.suggestedGroupId) ?? {
      group: (await loaders.byId(ExpertGroup).load(request.suggestedGroupId))!,
      because: [],
      themes: [],
    };
    return [
      { ...chosen, suggestedByFacilitator: true },
      ...groups.filter(({ group }) => group.id !== chosen.group.id),
    ];
  }

  private async suggestThemes(loaders: Loaders, text: string): Promise<ThemeSuggestion[]> {
    const found = (await this.search.items.suggestThemes(text, { limit: SHOWN, audiences: NETWORK })).filter(
      (s) => s.score >= THEME_FLOOR,
    );
    const themes = await Promise.all(found.map(({ id }) => loaders.byId(Theme).load(id)));
    return found.flatMap(({ because }, i) => (themes[i] ? [{ theme: themes[i], because }] : []));
  }

  private async suggestGroups(
    loaders: Loaders,
    themes: readonly ThemeSuggestion[],
  ): Promise<GroupSuggestion[]> {
    const found = await Promise.all(
      themes.map(({ theme }) => loaders.many<GroupTheme>(GROUPS, GROUPS).load(theme.id)),
    );
    const rows = found.flat();
    const ids = [...new Set(rows.map((row) => row.group_id))];
    const groups = (await Promise.all(ids.map((id) => loaders.byId(ExpertGroup).load(id)))).filter(
      (group) => group !== null,
    );
    return groups
      .map((group) => {
        const theirs = themes.flatMap((theme, rank) => {
          const row = rows.find((r) => r.group_id === group.id && r.theme_id === theme.theme.id);
          return row ? [{ ...theme, weight: 0.5 ** rank * 0.6 ** row.position }] : [];
        });
        // The question's first theme weighs most, and so does the group's own subject.
        const weight = theirs.reduce((sum, theme) => sum + theme.weight, 0);
        const because = [...new Set(theirs.flatMap((theme) => theme.because))].slice(0, 5);
        return {
          weight,
          suggestion: { group, because, themes: theirs.map((t) => t.theme), suggestedByFacilitator: false },
        };
      })
      .sort((a, b) => b.weight - a.weight || a.suggestion.group.name.localeCompare(b.suggestion.group.name))
      .slice(0, SHOWN)
      .map(({ suggestion }) => suggestion);
  }

  // Whatever the engine says is read again through the scope.
  private async readItems(viewer: Viewer, hits: readonly MatchHit[]) {
    const rows = await this.knowledge
      .readable(viewer)
      .andWhere('item.id = any(:hits)', { hits: hits.map((hit) => hit.id) })
      .getMany();
    const seen = await this.knowledge.asSeenBy(viewer, rows);
    return shown(hits, seen, this.profiles.current).map(({ row: item, ...rest }) => ({ item, ...rest }));
  }

  private async readRequests(viewer: Viewer, hits: readonly MatchHit[]) {
    const rows = await this.requests
      .readable(viewer)
      .andWhere('request.id = any(:hits)', { hits: hits.map((hit) => hit.id) })
      .getMany();
    return shown(hits, rows, this.profiles.current).map(({ row: request, ...rest }) => ({
      request,
      ...rest,
    }));
  }
}

/** Hits with their rows, without those that fit badly or may not be read. */
function shown<T extends { id: string }>(
  hits: readonly MatchHit[],
  rows: readonly T[],
  profile: RankingProfile,
) {
  const found = new Map(rows.map((row) => [row.id, row]));
  return hits.flatMap((hit) => {
    const row = found.get(hit.id);
    const confidence = confidenceOf(hit, profile.confidence);
    return row && confidence !== 'none'
      ? [{ row, confidence, words: hit.pairs, score: fitOf(hit), themes: [] }]
      : [];
  });
}

function suggestScope(text: string): ScopeSuggestion | null {
  for (const [scope, pattern] of LEVELS) {
    const words = [...new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()))];
    if (words.length) return { scope, because: words.slice(0, 3) };
  }
  return null;
}
