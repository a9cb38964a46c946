import {
  Args,
  ArgsType,
  Context as GqlContext,
  Field,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { concatMap, filter, merge, of, takeWhile } from 'rxjs';
import { CurrentViewer, SignedInOnly } from '../../platform/auth/access.js';
import { asSignedIn, type Context, type SignedIn } from '../../platform/auth/viewer.js';
import { iterate } from '../../platform/graphql/iterate.js';
import { MAX_PAGE } from '../../platform/graphql/connection.js';
import { ChangeFeed } from '../../platform/outbox/change-feed.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { membershipsOf, type User, ViewerType } from '../identity/index.js';
import { KnowledgeItem, KnowledgeService } from '../knowledge/index.js';
import { KnowledgeRequest, RequestsService } from '../requests/index.js';
import { Notification, NotificationConnection } from './notification.entity.js';
import { NotificationsService } from './notifications.service.js';

@ArgsType()
class ReadArgs {
  @Field(() => [ID], { nullable: true, description: 'All of them when left out.' })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(MAX_PAGE)
  ids?: string[];
}

@Resolver(() => Notification)
export class NotificationsResolver {
  constructor(
    private readonly service: NotificationsService,
    private readonly requests: RequestsService,
    private readonly knowledge: KnowledgeService,
    private readonly feed: ChangeFeed,
  ) {}

  @SignedInOnly()
  @Query(() => NotificationConnection, { description: 'What the viewer was told, newest first.' })
  notifications(
    @CurrentViewer() viewer: SignedIn,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.service.list(viewer, { first, after });
  }

  @SignedInOnly()
  @Mutation(() => Int, { description: 'Marks as read; how many are left unread.' })
  readNotifications(@CurrentViewer() viewer: SignedIn, @Args() { ids }: ReadArgs) {
    return this.service.read(viewer, ids ?? null);
  }

  /** At once, and whenever the viewer is told something or read it elsewhere. */
  @SignedInOnly()
  @Subscription(() => Int, {
    resolve: (count: number) => count,
    description: 'How many notifications the viewer did not read, up to 100.',
  })
  unreadNotifications(@GqlContext() context: Context) {
    const me = context.viewer?.userId;
    const mine = this.feed.changes$.pipe(filter(({ entity, id }) => entity === 'notification' && id === me));
    return iterate(
      merge(of(null), mine, this.feed.resync$).pipe(
        concatMap(async () => (context.viewer = (await context.renew?.()) ?? null)),
        takeWhile((viewer) => viewer !== null),
        concatMap((viewer) => this.service.unread(viewer)),
      ),
    );
  }

  @ResolveField(() => KnowledgeRequest)
  async request(@Parent() { requestId }: Notification, @GqlContext() context: Context) {
    return (await this.requests.loadMany(context, [requestId]))[0];
  }

  @ResolveField(() => KnowledgeItem, { nullable: true })
  async item(@Parent() { itemId }: Notification, @GqlContext() context: Context) {
    return itemId ? (await this.knowledge.loadMany(context, [itemId]))[0] : null;
  }

  @ResolveField(() => ExpertGroup, {
    nullable: true,
    description: 'The group that was asked, or that answered.',
  })
  group(@Parent() { groupId }: Notification, @GqlContext() { loaders }: Context) {
    return groupId ? loaders.byId(ExpertGroup).load(groupId) : null;
  }
}

@Resolver(() => ViewerType)
export class ViewerNotificationsResolver {
  constructor(private readonly service: NotificationsService) {}

  @ResolveField(() => Int, { description: 'Up to 100.' })
  async unreadNotifications(@Parent() user: User, @GqlContext() { loaders }: Context): Promise<number> {
    // Not the context's viewer: right after signing in that is still a visitor.
    return this.service.unread(asSignedIn(user, await membershipsOf(loaders).load(user.id)));
  }
}
