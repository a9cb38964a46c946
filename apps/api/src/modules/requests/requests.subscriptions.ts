import { Args, Context as GqlContext, ID, Resolver, Subscription } from '@nestjs/graphql';
import { DomainError } from '@samenwijs/domain';
import { auditTime, concatMap, filter, merge, takeWhile } from 'rxjs';
import { SignedInOnly } from '../../platform/auth/access.js';
import type { Context } from '../../platform/auth/viewer.js';
import { Loaders } from '../../platform/graphql/loaders.js';
import { ChangeFeed } from '../../platform/outbox/change-feed.js';
import { iterate } from '../../platform/graphql/iterate.js';
import { KnowledgeRequest } from './request.entity.js';
import { RequestsService } from './requests.service.js';

const QUIET_MS = 300;

/** What was loaded for the last event is old news: a socket's context lives on, its loaders must not. */
function afresh<T>(payload: T, _: unknown, context: Context): T {
  context.loaders = new Loaders(context.loaders.source);
  return payload;
}

/** Who the viewer is by now: roles may have gone, or the session. */
const renewed = async (context: Context) => (context.viewer = (await context.renew?.()) ?? null);

@Resolver()
export class RequestsSubscriptions {
  constructor(
    private readonly requests: RequestsService,
    private readonly feed: ChangeFeed,
  ) {}

  /** Each time the question is read again through the viewer's scope; when it may not be read any more, that was it. */
  @SignedInOnly()
  @Subscription(() => KnowledgeRequest, {
    resolve: afresh,
    description:
      'The question changed in any way that this viewer may see: status, answers, assignment, matches.',
  })
  async requestChanged(@GqlContext() context: Context, @Args('id', { type: () => ID }) id: string) {
    if (!(await this.requests.load(context.viewer, id))) throw new DomainError('NOT_FOUND');
    // A match is announced with the id of its question.
    const about = this.feed.changes$.pipe(
      filter((change) => change.id === id && ['request', 'match'].includes(change.entity)),
    );
    return iterate(
      merge(about, this.feed.resync$).pipe(
        concatMap(async () => this.requests.load(await renewed(context), id)),
        takeWhile((request) => request !== null),
      ),
    );
  }

  /** Tells that something changed, and nothing about what: at most once in 300 ms. */
  @SignedInOnly()
  @Subscription(() => Boolean, {
    resolve: afresh,
    description: "Something in the viewer's queue, matches or own questions changed: read home again.",
  })
  viewerChanged(@GqlContext() context: Context) {
    const about = this.feed.changes$.pipe(
      filter(({ entity }) => ['request', 'match', 'item'].includes(entity)),
    );
    return iterate(
      merge(about, this.feed.resync$).pipe(
        auditTime(QUIET_MS),
        concatMap(async () => (await renewed(context)) !== null),
        takeWhile((signedIn) => signedIn),
      ),
    );
  }
}
