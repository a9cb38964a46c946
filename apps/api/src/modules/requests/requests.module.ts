import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KnowledgeModule } from '../knowledge/index.js';
import { Answer, Reply } from './answer.entity.js';
import { AnswerListsService } from './answer-lists.service.js';
import { AnswersResolver, ReplyResolver, SourceAnswerResolver } from './answers.resolver.js';
import { AnswersService } from './answers.service.js';
import { RequestAssignment } from './assignment.entity.js';
import { RequestEvent } from './event.entity.js';
import { RequestEventResolver, RequestFieldsResolver } from './request-fields.resolver.js';
import { KnowledgeRequest } from './request.entity.js';
import { RequestsResolver } from './requests.resolver.js';
import { RequestsService } from './requests.service.js';
import { RequestsSubscriptions } from './requests.subscriptions.js';
import { GroupRoutingResolver, PersonAnswersResolver, RoutingResolver } from './routing.resolver.js';
import { RoutingService } from './routing.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([KnowledgeRequest, RequestAssignment, RequestEvent, Answer, Reply]),
    KnowledgeModule,
  ],
  providers: [
    RequestsService,
    RoutingService,
    AnswersService,
    AnswerListsService,
    RequestsResolver,
    RequestFieldsResolver,
    RequestEventResolver,
    RoutingResolver,
    GroupRoutingResolver,
    PersonAnswersResolver,
    AnswersResolver,
    ReplyResolver,
    SourceAnswerResolver,
    RequestsSubscriptions,
  ],
  exports: [RequestsService, TypeOrmModule],
})
export class RequestsModule {}
