import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../platform/auth/access.js';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { RadarService } from './radar.service.js';
import { Radar, RadarArgs } from './radar.types.js';

@Resolver(() => Radar)
export class RadarResolver {
  constructor(private readonly radars: RadarService) {}

  @Can('route_request')
  @Query(() => Radar)
  radar(@CurrentViewer() viewer: SignedIn, @Args() args: RadarArgs): Promise<Radar> {
    return this.radars.page(viewer, args);
  }
}
