import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MatchingModule } from '../matching/index.js';
import { ProfilesModule } from '../profiles/index.js';
import { RequestsModule } from '../requests/index.js';
import { SearchModule } from '../search/index.js';
import { Comparison } from './comparison.entity.js';
import { ComparisonsResolver, ProfileComparisonResolver } from './comparisons.resolver.js';
import { ComparisonsService } from './comparisons.service.js';
import { QualityResolver } from './quality.resolver.js';
import { QualityService } from './quality.service.js';

/** How well matching does, measured on what people did; and whether another profile would have done better. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Comparison]),
    MatchingModule,
    ProfilesModule,
    RequestsModule,
    SearchModule,
  ],
  providers: [
    QualityService,
    QualityResolver,
    ComparisonsService,
    ComparisonsResolver,
    ProfileComparisonResolver,
  ],
  exports: [QualityService],
})
export class QualityModule {}
