import { Controller, Get, Query, Res } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsIn, IsOptional, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Can, CurrentViewer } from '../../platform/auth/access.js';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { radarTable, type TableLanguage } from './radar-table.js';
import { RadarService } from './radar.service.js';
import { MAX_KEYS, RadarOrder } from './radar.types.js';

/** Keys in an address: `region=a&region=b`. */
const Keys = (): PropertyDecorator => (target, property) => {
  IsOptional()(target, property);
  Transform(({ value }) => [value].flat())(target, property);
  ArrayMaxSize(MAX_KEYS)(target, property);
  MaxLength(100, { each: true })(target, property);
};

class TableQuery {
  @Keys() region?: string[];
  @Keys() theme?: string[];
  @IsOptional() @IsEnum(RadarOrder) order?: RadarOrder;
  @IsOptional() @IsIn(['nl', 'en']) language?: TableLanguage;
}

@Controller('api/radar.csv')
export class RadarController {
  constructor(private readonly radars: RadarService) {}

  /** The radar as a table: the same choice, order and numbers as on the screen, all its pages. */
  @Can('route_request')
  @Get()
  async table(
    @CurrentViewer() viewer: SignedIn,
    @Query() { region: regions, theme: themes, order, language = 'nl' }: TableQuery,
    @Res() reply: FastifyReply,
  ) {
    const radar = await this.radars.whole(viewer, { regions, themes, order });
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="radar.csv"')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(radarTable(radar, language));
  }
}
