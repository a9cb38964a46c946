import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KnowledgeModule } from '../knowledge/index.js';
import { RequestsModule } from '../requests/index.js';
import { Notification } from './notification.entity.js';
import { NotificationsResolver, ViewerNotificationsResolver } from './notifications.resolver.js';
import { NotificationsService } from './notifications.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Notification]), RequestsModule, KnowledgeModule],
  providers: [NotificationsService, NotificationsResolver, ViewerNotificationsResolver],
})
export class NotificationsModule {}
