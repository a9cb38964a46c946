import { Module } from '@nestjs/common';
import { SearchModule } from '../search/index.js';
import { RadarController } from './radar.controller.js';
import { RadarResolver } from './radar.resolver.js';
import { RadarService } from './radar.service.js';

/** What a coordinator sees of the whole: counts over all regions and themes. */
@Module({
  imports: [SearchModule],
  controllers: [RadarController],
  providers: [RadarService, RadarResolver],
})
export class InsightsModule {}
