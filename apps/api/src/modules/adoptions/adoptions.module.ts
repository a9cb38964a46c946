import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KnowledgeModule } from '../knowledge/index.js';
import { RequestsModule } from '../requests/index.js';
import { Adoption } from './adoption.entity.js';
import {
  AdoptionsResolver,
  ItemAdoptionsResolver,
  RegionAdoptionsResolver,
  StoryResolver,
} from './adoptions.resolver.js';
import { AdoptionsService } from './adoptions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Adoption]), KnowledgeModule, RequestsModule],
  providers: [
    AdoptionsService,
    AdoptionsResolver,
    StoryResolver,
    ItemAdoptionsResolver,
    RegionAdoptionsResolver,
  ],
})
export class AdoptionsModule {}
