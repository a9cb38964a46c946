import type { Actor, Membership } from '@samenwijs/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Loaders } from '../graphql/loaders.js';

/** Somebody who signed in. It is the policy's actor as well. */
export type SignedIn = NonNullable<Actor> & {
  readonly name: string;
  readonly memberships: readonly Membership[];
  /** The region that is acted for: the first membership that has one. */
  readonly regionId: string | null;
  readonly regionIds: readonly string[];
  readonly groupIds: readonly string[];
};
export type Viewer = SignedIn | null;

export function asSignedIn(
  { id, name }: { id: string; name: string },
  memberships: readonly Membership[],
): SignedIn {
  const regionIds = memberships.flatMap(({ regionId }) => regionId ?? []);
  return {
    userId: id,
    name,
    memberships,
    regionId: regionIds[0] ?? null,
    regionIds,
    groupIds: memberships.flatMap(({ groupId }) => groupId ?? []),
  };
}

/** What every resolver can reach; made anew for each request. */
export type Context = {
  viewer: Viewer;
  loaders: Loaders;
  /** On a socket, which outlives what was known when it opened: who the viewer is now, null once signed out. */
  renew?: () => Promise<Viewer>;
  request?: FastifyRequest;
  reply?: FastifyReply;
};
