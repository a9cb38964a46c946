import { lifeCycle, type LifeCycle } from './life-cycle.js';

type StateOf<T> = T extends LifeCycle<infer S, string> ? S : never;
type ActionOf<T> = T extends LifeCycle<string, infer A> ? A : never;

export const REGION_PHASE = lifeCycle('Region', ['preparation', 'implementation', 'embedding'], {
  advance: { preparation: 'implementation', implementation: 'embedding' },
  // Only a coordinator may, and it is audited: see permissions.
  correct: { implementation: 'preparation', embedding: 'implementation' },
});

export const REGION_PLAN = lifeCycle('RegionPlan', ['draft', 'submitted', 'adopted', 'superseded'], {
  submit: { draft: 'submitted' },
  withdraw: { submitted: 'draft' },
  adopt: { submitted: 'adopted' },
  supersede: { adopted: 'superseded' },
});

export const KNOWLEDGE_ITEM = lifeCycle('KnowledgeItem', ['draft', 'in_review', 'published', 'archived'], {
  submit: { draft: 'in_review' },
  return: { in_review: 'draft' },
  publish: { in_review: 'published' },
  revise: { published: 'in_review' },
  archive: { published: 'archived' },
  restore: { archived: 'published' },
});

const UNRESOLVED = ['draft', 'open', 'routed', 'in_progress', 'answered'] as const;
const fromUnresolved = <const To extends string>(to: To) =>
  Object.fromEntries(UNRESOLVED.map((state) => [state, to])) as Record<(typeof UNRESOLVED)[number], To>;

export const KNOWLEDGE_REQUEST = lifeCycle(
  'KnowledgeRequest',
  [...UNRESOLVED, 'resolved', 'duplicate', 'withdrawn', 'closed_unresolved'],
  {
    post: { draft: 'open' },
    route: { open: 'routed' },
    claim: { routed: 'in_progress' },
    think_along: { open: 'in_progress' },
    decline: { routed: 'open' },
    answer: { in_progress: 'answered' },
    ask_on: { answered: 'in_progress' },
    resolve: { answered: 'resolved' },
    reopen: { resolved: 'open' },
    mark_duplicate: { open: 'duplicate', routed: 'duplicate' },
    withdraw: fromUnresolved('withdrawn'),
    close_unresolved: fromUnresolved('closed_unresolved'),
  },
);

/** Asked and not answered yet: what a region, a theme and the radar count as asked. */
export const UNANSWERED = ['open', 'routed', 'in_progress'] as const satisfies readonly RequestStatus[];

/** Within so many days an expert group answers: what was agreed. */
export const ANSWER_WITHIN_DAYS = 14;

export const ASSIGNMENT = lifeCycle(
  'RequestAssignment',
  ['proposed', 'accepted', 'declined', 'transferred', 'done'],
  {
    accept: { proposed: 'accepted' },
    decline: { proposed: 'declined' },
    transfer: { accepted: 'transferred' },
    finish: { accepted: 'done' },
  },
);

export const MATCH = lifeCycle('Match', ['suggested', 'shortlisted', 'dismissed', 'contacted', 'adopted'], {
  shortlist: { suggested: 'shortlisted' },
  dismiss: { suggested: 'dismissed' },
  contact: { shortlisted: 'contacted' },
  adopt: { contacted: 'adopted' },
  // Undo (ADR 0006): a choice about a match can be taken back until the other region was contacted.
  restore: { shortlisted: 'suggested', dismissed: 'suggested' },
});

/** From thinking about it to telling what happened. What was stopped is evaluated too: others learn most from it. */
export const ADOPTION = lifeCycle(
  'Adoption',
  ['considering', 'planned', 'piloting', 'adopted', 'adapted', 'abandoned', 'evaluated'],
  {
    plan: { considering: 'planned' },
    pilot: { planned: 'piloting' },
    adopt: { piloting: 'adopted' },
    adapt: { piloting: 'adapted' },
    abandon: { piloting: 'abandoned' },
    evaluate: { adopted: 'evaluated', adapted: 'evaluated', abandoned: 'evaluated' },
  },
);

export const THEME = lifeCycle('Theme', ['proposed', 'active', 'merged', 'retired'], {
  activate: { proposed: 'active' },
  merge: { active: 'merged' },
  retire: { active: 'retired' },
});

export const LIFE_CYCLES = [
  REGION_PHASE,
  REGION_PLAN,
  KNOWLEDGE_ITEM,
  KNOWLEDGE_REQUEST,
  ASSIGNMENT,
  MATCH,
  ADOPTION,
  THEME,
] as const;

export type PlanStatus = StateOf<typeof REGION_PLAN>;
export type ItemStatus = StateOf<typeof KNOWLEDGE_ITEM>;
export type ItemAction = ActionOf<typeof KNOWLEDGE_ITEM>;
export type RequestStatus = StateOf<typeof KNOWLEDGE_REQUEST>;
export type RequestAction = ActionOf<typeof KNOWLEDGE_REQUEST>;
export type AssignmentStatus = StateOf<typeof ASSIGNMENT>;
export type MatchStatus = StateOf<typeof MATCH>;
export type AdoptionStatus = StateOf<typeof ADOPTION>;
export type MatchAction = ActionOf<typeof MATCH>;
