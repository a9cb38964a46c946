import { Context as GqlContext, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Context } from '../../platform/auth/viewer.js';
import { Notification } from '../notifications/index.js';
import { Match } from './match.entity.js';

const PAIRS = Symbol('matches by question and item');

/** Why somebody was told: the reasons of the match as they are now. */
@Resolver(() => Notification)
export class NotificationMatchResolver {
  @ResolveField(() => Match, {
    nullable: true,
    description: 'Null when it is not about an item, or the item no longer matches.',
  })
  match(
    @Parent() { requestId, itemId }: Notification,
    @GqlContext() { loaders }: Context,
  ): Promise<Match | null> | null {
    if (!itemId) return null;
    return loaders
      .batch<Match | null>(PAIRS, async (pairs) => {
        const [requests, items] = [0, 1].map((side) => pairs.map((pair) => pair.split(' ')[side]));
        const rows = await loaders.source
          .getRepository(Match)
          .createQueryBuilder('match')
          .where('match.current')
          .andWhere(
            '(match.request_id, match.item_id) in (select * from unnest(:requests::uuid[], :items::uuid[]))',
            { requests, items },
          )
          .getMany();
        const found = new Map(rows.map((match) => [`${match.requestId} ${match.itemId}`, match]));
        return pairs.map((pair) => found.get(pair) ?? null);
      })
      .load(`${requestId} ${itemId}`);
  }
}
