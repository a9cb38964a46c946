import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Context } from '../../platform/auth/viewer.js';
import { paginate, type SortKey } from '../../platform/graphql/connection.js';
import { Region } from '../regions/index.js';
import { countRegions, type RegionCounts, regionCounts } from './region-counts.js';
import { type RegionFilter, type RegionListArgs, RegionOrder, RegionSize } from './region-list.inputs.js';
import { SearchIndexService } from './search-index.service.js';

const SIZES: Record<RegionSize, string> = {
  small: 'region.inhabitants < 75000',
  medium: 'region.inhabitants between 75000 and 150000',
  large: 'region.inhabitants > 150000',
};
const ASKED = `coalesce((:asked::jsonb ->> region.key)::int, 0)`;
const OFFERED = `coalesce((:offered::jsonb ->> region.key)::int, 0)`;
const most = (...sql: string[]) => sql.map((one): SortKey => ({ sql: one, type: 'int', desc: true }));
const ORDERS: Record<RegionOrder, SortKey[]> = {
  name: [],
  gap: most(`${ASKED} - ${OFFERED}`, ASKED),
  asked: most(ASKED),
  offered: most(OFFERED),
  // Unknown comes last.
  inhabitants: most('coalesce(region.inhabitants, -1)'),
};
const BY_NAME: SortKey[] = [
  { sql: 'region.name', type: 'text' },
  { sql: 'region.id', type: 'uuid' },
];
/** The map has 8 by 12 places. */
const MAX_TILES = 96;

/** All regions: as a list that is filtered and ordered, and as a map. */
@Injectable()
export class RegionListService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly index: SearchIndexService,
  ) {}

  counts(context: Context): Promise<RegionCounts> {
    return regionCounts(context, this.index);
  }

  async list(context: Context, { filter, order, ...page }: RegionListArgs) {
    const { asked, offered } = await this.counts(context);
    const query = await this.filtered(context, filter ?? {});
    // A visitor does not know what is asked, and learns nothing about it from an order.
    const known = asked || !(order === RegionOrder.asked || order === RegionOrder.gap);
    return paginate(
      query.setParameters({ asked: JSON.stringify(asked ?? {}), offered: JSON.stringify(offered) }),
      page,
      [...(known && order ? ORDERS[order] : []), ...BY_NAME],
    );
  }

  /** Those with a place on the map, from the north-west to the south-east. */
  async map(context: Context, filter: RegionFilter | null | undefined): Promise<Region[]> {
    return (await this.filtered(context, filter ?? {}))
      .andWhere('region.tile_row is not null')
      .orderBy('region.tile_row')
      .addOrderBy('region.tile_column')
      .addOrderBy('region.id')
      .limit(MAX_TILES)
      .getMany();
  }

  private async filtered({ viewer }: Context, { query: words, phase, size, theme }: RegionFilter) {
    const query = this.source.getRepository(Region).createQueryBuilder('region').where('true');
    if (words?.trim())
      query.andWhere(
        `concat_ws(' ', region.name, region.code, array_to_string(region.municipalities, ' ')) ilike :words`,
        { words: `%${words.trim().replace(/[\\%_]/g, '\\$&')}%` },
      );
    if (phase) query.andWhere('region.phase = :phase', { phase });
    if (size) query.andWhere(SIZES[size]);
    if (theme) {
      const { asked, offered } = await countRegions(this.index, viewer, theme);
      query.andWhere('region.key = any(:keys)', { keys: Object.keys({ ...asked, ...offered }) });
    }
    return query;
  }
}
