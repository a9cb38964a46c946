import type { Actor } from './permissions.js';
import type { Visibility } from './vocabulary.js';

/**
 * Reading, as data. A scope is a list of clauses: a record may be read when ONE clause holds, a clause holds when ALL
 * its conditions do. The same clauses filter a list in SQL (api/platform/database/scope-sql.ts), a search index
 * (`inScope`) and a single record, so that the three cannot disagree.
 */
export type Clause = {
  readonly status?: readonly string[];
  readonly visibility?: readonly Visibility[];
  readonly regionId?: readonly string[];
  /** Holds when the record belongs to at least one of these groups. */
  readonly groupIds?: readonly string[];
  readonly ownerId?: string;
};
export type ReadScope = readonly Clause[];

export type Readable = {
  readonly status: string;
  readonly visibility: Visibility;
  readonly regionId: string | null;
  readonly groupIds: readonly string[];
  readonly ownerId: string | null;
};

const idsOf = (actor: NonNullable<Actor>, kind: 'regionId' | 'groupId') => [
  ...new Set(actor.memberships.flatMap((membership) => membership[kind] ?? [])),
];
const has = (actor: NonNullable<Actor>, role: string) => actor.memberships.some((m) => m.role === role);

/** Once published, an item stays readable: while a new version is in review the old one is shown. */
const LASTING = ['published', 'archived'] as const;

/** Which knowledge items `actor` may read. */
export function itemScope(actor: Actor): ReadScope {
  if (!actor) return [{ status: ['published'], visibility: ['public'] }];
  if (has(actor, 'coordinator')) return [{}];
  const regionId = idsOf(actor, 'regionId');
  const groupIds = idsOf(actor, 'groupId');
  return [
    { status: LASTING, visibility: ['public', 'network'] },
    { ownerId: actor.userId },
    ...(regionId.length ? [{ regionId }] : []),
    // A group reviews drafts about its themes, but what a region keeps to itself stays there.
    ...(groupIds.length
      ? [{ groupIds, visibility: ['public', 'network'] as const, status: ['in_review'] }]
      : []),
  ];
}

const POSTED = [
  'open',
  'routed',
  'in_progress',
  'answered',
  'resolved',
  'duplicate',
  'withdrawn',
  'closed_unresolved',
] as const;

/** Which knowledge requests `actor` may read. Visitors read none. */
export function requestScope(actor: Actor): ReadScope {
  if (!actor) return [];
  const regionId = idsOf(actor, 'regionId');
  const groupIds = idsOf(actor, 'groupId');
  return [
    { status: POSTED, visibility: ['public', 'network'] },
    { ownerId: actor.userId },
    ...(has(actor, 'coordinator') ? [{ status: POSTED }] : []),
    ...(regionId.length ? [{ regionId }] : []),
    ...(groupIds.length ? [{ groupIds, status: POSTED }] : []),
  ];
}

/** Who may find a published record: what a search index keeps of it, and filters by. */
export const audienceOf = ({ visibility, regionId }: Pick<Readable, 'visibility' | 'regionId'>): string =>
  visibility === 'region' ? `region:${regionId}` : visibility;

/** The audiences that `actor` belongs to, null for all of them. Never wider than the scopes above (a property test says so). */
export function audiencesOf(actor: Actor): readonly string[] | null {
  if (!actor) return ['public'];
  if (has(actor, 'coordinator')) return null;
  return ['public', 'network', ...idsOf(actor, 'regionId').map((id) => `region:${id}`)];
}

const includes = (allowed: readonly string[] | undefined, value: string | null) =>
  !allowed || (value !== null && allowed.includes(value));

export const inScope = (scope: ReadScope, record: Readable): boolean =>
  scope.some(
    (clause) =>
      includes(clause.status, record.status) &&
      includes(clause.visibility, record.visibility) &&
      includes(clause.regionId, record.regionId) &&
      (!clause.groupIds || clause.groupIds.some((id) => record.groupIds.includes(id))) &&
      (clause.ownerId === undefined || clause.ownerId === record.ownerId),
  );
