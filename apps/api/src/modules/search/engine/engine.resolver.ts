import { Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer, Public } from '../../../platform/auth/access.js';
import type { SignedIn } from '../../../platform/auth/viewer.js';
import { EngineReportService } from './engine-report.service.js';
import { EngineReport, RebuildType, SearchStateType } from './engine.types.js';
import { RebuildService } from './rebuild.service.js';

@Resolver()
export class EngineResolver {
  constructor(
    private readonly reports: EngineReportService,
    private readonly rebuilds: RebuildService,
  ) {}

  @Public()
  @Query(() => SearchStateType)
  searchState() {
    return this.reports.state();
  }

  @Can('tune_matching')
  @Query(() => EngineReport)
  engineReport() {
    return this.reports.report();
  }

  @Can('administer')
  @Mutation(() => RebuildType, { description: 'Builds the index anew; when that is going on, says so.' })
  rebuildSearch(@CurrentViewer() viewer: SignedIn) {
    return this.rebuilds.ask('asked', viewer);
  }

  @Can('administer')
  @Mutation(() => Int, { description: 'Offers the engine again what it refused: so many records.' })
  retrySearch(@CurrentViewer() viewer: SignedIn) {
    return this.reports.retry(viewer);
  }
}
