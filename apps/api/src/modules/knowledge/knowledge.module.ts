import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoringService } from './authoring.service.js';
import { KnowledgeItem, KnowledgeItemVersion } from './item.entity.js';
import { KnowledgeResolver, PersonItemsResolver } from './knowledge.resolver.js';
import { KnowledgeService } from './knowledge.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([KnowledgeItem, KnowledgeItemVersion])],
  providers: [KnowledgeService, AuthoringService, KnowledgeResolver, PersonItemsResolver],
  exports: [KnowledgeService, TypeOrmModule],
})
export class KnowledgeModule {}
