import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CurationModule } from '../curation/index.js';
import { ExpertGroupsModule } from '../expert-groups/index.js';
import { KnowledgeModule } from '../knowledge/index.js';
import { ProfilesModule } from '../profiles/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { RequestsModule } from '../requests/index.js';
import { SearchModule } from '../search/index.js';
import { AlikeService } from './alike.service.js';
import { HelpersService } from './helpers.service.js';
import { MatchFinderService } from './match-finder.service.js';
import { Match } from './match.entity.js';
import { ItemMatchesResolver, RequestMatchesResolver } from './match-fields.resolver.js';
import { MatchesResolver } from './matches.resolver.js';
import { MatchesService } from './matches.service.js';
import { NotificationMatchResolver } from './notification-match.resolver.js';
import { SimilarService } from './similar.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Match]),
    CurationModule,
    ExpertGroupsModule,
    SearchModule,
    KnowledgeModule,
    ProfilesModule,
    RequestsModule,
    NotificationsModule,
  ],
  providers: [
    MatchFinderService,
    MatchesService,
    SimilarService,
    AlikeService,
    HelpersService,
    MatchesResolver,
    RequestMatchesResolver,
    ItemMatchesResolver,
    NotificationMatchResolver,
  ],
  exports: [MatchFinderService],
})
export class MatchingModule {}
