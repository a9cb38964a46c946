import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { requestScope } from '@samenwijs/domain';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { withinScope } from '../../platform/database/scope-sql.js';
import { paginate } from '../../platform/graphql/connection.js';
import { announceChange } from '../../platform/outbox/outbox.js';
import { Worker } from '../../platform/outbox/worker.js';
import { KnowledgeService } from '../knowledge/index.js';
import { KnowledgeRequest, RequestsService } from '../requests/index.js';
import { Notification } from './notification.entity.js';
import { tellOfEvents } from './telling.js';

/** Nobody needs to know how many more. */
const MOST_COUNTED = 100;

/** What somebody was told, as far as they may still read it. */
@Injectable()
export class NotificationsService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly requests: RequestsService,
    private readonly knowledge: KnowledgeService,
    private readonly worker: Worker,
  ) {}

  onModuleInit() {
    this.worker.on('request', (id) => this.source.transaction((manager) => tellOfEvents(manager, id)));
  }

  list(viewer: SignedIn, page: { first: number; after?: string | null }) {
    return paginate(this.readable(viewer), page, [
      { sql: 'notification.created_at', type: 'timestamptz', desc: true },
      { sql: 'notification.id', type: 'uuid', desc: true },
    ]);
  }

  /** Counted up to a hundred. */
  async unread(viewer: SignedIn): Promise<number> {
    const ids = await this.readable(viewer)
      .andWhere('notification.read_at is null')
      .select('notification.id', 'id')
      .limit(MOST_COUNTED)
      .getRawMany();
    return ids.length;
  }

  /** Marks these of the viewer's as read, or all. Doing it twice is harmless. @returns how many are left unread. */
  async read(viewer: SignedIn, ids: readonly string[] | null): Promise<number> {
    await this.source.transaction(async (manager) => {
      await manager.query(
        `update notification set read_at = now()
         where user_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2))`,
        [viewer.userId, ids],
      );
      await announceChange(manager, 'notification', viewer.userId, 0);
    });
    return this.unread(viewer);
  }

  /**
   * Alias `notification`. The question and the item are read through the scopes of today; what was told somebody as one
   * of a region or group is theirs as long as they are. What was withdrawn or put away is no news any more.
   */
  private readable(viewer: SignedIn): SelectQueryBuilder<Notification> {
    const items = this.knowledge
      .readable(viewer)
      .select('item.id')
      .andWhere(`item.published_at is not null and item.status <> 'archived'`);
    const query = this.source.manager
      .createQueryBuilder(Notification, 'notification')
      .innerJoin(KnowledgeRequest, 'request', `request.id = notification.request_id`)
      .where(`notification.user_id = :me and request.status <> 'withdrawn'`)
      .andWhere(
        `case notification.kind
           when 'question_for_you' then notification.region_id = any(:regions)
           when 'question_routed' then notification.group_id = any(:groups)
           else request.asker_id = :me or request.region_id = any(:regions) end`,
      )
      .andWhere(`(notification.item_id is null or notification.item_id in (${items.getQuery()}))`)
      .setParameters({ ...items.getParameters(), me: viewer.userId, regions: viewer.regionIds })
      .setParameter('groups', viewer.groupIds);
    return withinScope(query, requestScope(viewer), RequestsService.COLUMNS);
  }
}
