import type { Role } from './vocabulary.js';

/** One scoped role. A facilitator or participant has a region, an expert a group, a coordinator or admin neither. */
export type Membership = {
  readonly role: Role;
  readonly regionId?: string | null;
  readonly groupId?: string | null;
};

/** Who acts. `null` is a visitor: somebody who did not sign in. */
export type Actor = { readonly userId: string; readonly memberships: readonly Membership[] } | null;

/** What the policy needs to know of a thing. Ids are opaque strings; `groupIds` are the groups it was routed to or whose themes it has. */
export type Resource = {
  readonly regionId?: string | null;
  readonly groupIds?: readonly string[];
  readonly ownerId?: string | null;
};

/** How far a role's permission reaches: everything, its region's or group's things, or the actor's own things in that region. */
type Reach = 'any' | 'region' | 'group' | 'own';

/**
 * The table of domain.md, "Who may do what", one row an action. What is not listed is denied.
 * Reading has a table of its own (`READ_ITEMS`, `READ_REQUESTS`), since it also filters lists.
 */
export const PERMISSIONS = {
  draft_item: { participant: 'region', facilitator: 'region', expert: 'any', coordinator: 'any' },
  edit_item: { participant: 'own', facilitator: 'region', expert: 'group', coordinator: 'any' },
  publish_item: { facilitator: 'region', expert: 'group', coordinator: 'any' },
  draft_request: { participant: 'region', facilitator: 'region', expert: 'any', coordinator: 'any' },
  edit_request: { participant: 'own', facilitator: 'region', expert: 'own', coordinator: 'any' },
  post_request: { facilitator: 'region', expert: 'any', coordinator: 'any' },
  edit_region: { facilitator: 'region', coordinator: 'any' },
  correct_phase: { coordinator: 'any' },
  suggest_route: { facilitator: 'region', coordinator: 'any' },
  route_request: { coordinator: 'any' },
  transfer_request: { expert: 'group', coordinator: 'any' },
  answer_as_expert: { expert: 'group', coordinator: 'any' },
  answer_as_peer: { participant: 'any', facilitator: 'any' },
  accept_answer: { participant: 'own', facilitator: 'region', expert: 'own', coordinator: 'any' },
  judge_match: { facilitator: 'region', coordinator: 'any' },
  join_request: { facilitator: 'any', participant: 'any' },
  see_anonymous_asker: { facilitator: 'region' },
  reveal_anonymous_asker: { coordinator: 'any', admin: 'any' },
  register_adoption: { facilitator: 'region', coordinator: 'any' },
  join_community: { participant: 'any', facilitator: 'any', expert: 'any', coordinator: 'any' },
  lead_community: { facilitator: 'any', expert: 'any', coordinator: 'any' },
  propose_theme: { facilitator: 'any', expert: 'any', coordinator: 'any' },
  curate: { coordinator: 'any' },
  tune_matching: { coordinator: 'any', admin: 'any' },
  invite_to_region: { facilitator: 'region', coordinator: 'any', admin: 'any' },
  administer: { admin: 'any' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Action = keyof typeof PERMISSIONS;

const reaches = (reach: Reach, membership: Membership, actor: NonNullable<Actor>, resource: Resource) => {
  switch (reach) {
    case 'any':
      return true;
    case 'region':
      return !!membership.regionId && membership.regionId === resource.regionId;
    case 'group':
      return !!membership.groupId && !!resource.groupIds?.includes(membership.groupId);
    case 'own':
      return (
        resource.ownerId === actor.userId &&
        (!membership.regionId || membership.regionId === resource.regionId)
      );
  }
};

/** May `actor` do `action` to `resource`? Deny by default: no row, no role, or no reach is a no. */
export const can = (actor: Actor, action: Action, resource: Resource = {}): boolean =>
  !!actor?.memberships.some((membership) => {
    const reach = (PERMISSIONS[action] as Partial<Record<Role, Reach>>)[membership.role];
    return reach !== undefined && reaches(reach, membership, actor, resource);
  });

/** Has `actor` any membership with which `action` could be allowed on something? For menus and routes, never for a decision. */
export const canSomewhere = (actor: Actor, action: Action): boolean =>
  !!actor?.memberships.some((membership) => membership.role in PERMISSIONS[action]);
