import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError } from '@samenwijs/domain';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import type { Context, Viewer } from '../../platform/auth/viewer.js';
import { KnowledgeService } from '../knowledge/index.js';
import { type KnowledgeRequest, RequestsService } from '../requests/index.js';
import { Adoption, type Story } from './adoption.entity.js';

/** Of each thing at most so many adoptions are shown. */
const LINEAGE = 100;
const NEWEST = 20;
const MAX_STORIES = 12;

/** By which column adoptions are read, how many of each, in which order. */
type Reading = { by: string; most: number; order: 'ASC' | 'DESC'; where?: string };
const OF_ITEM: Reading = { by: 'adoption.item_id', most: LINEAGE, order: 'ASC' };
const BY_REGION: Reading = { by: 'adoption.region_id', most: NEWEST, order: 'DESC' };
const FROM_REGION: Reading = {
  by: 'item.region_id',
  most: NEWEST,
  order: 'DESC',
  where: 'adoption.region_id <> item.region_id',
};
const BY_ID = Symbol('readable adoptions');

/**
 * What an anonymous question led to says nothing about that question: it is told as if it came from none.
 * A withdrawn one is nobody's to read any more.
 */
const TELLABLE = `not request.anonymous and request.visibility = 'network' and request.region_id is not null
  and request.posted_at is not null and request.status not in ('draft', 'withdrawn')`;

/** What went well, what runs and what was stopped take turns; what has an outcome goes first, then the newest. */
const KIND = `case when adoption.result is null then 2 when adoption.result = 'abandoned' then 3 else 1 end`;
const TURN = `row_number() over (partition by ${KIND} order by (adoption.outcome <> '') desc, adoption.updated_at desc, adoption.id)`;

@Injectable()
export class AdoptionsService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly knowledge: KnowledgeService,
    private readonly requests: RequestsService,
  ) {}

  /** The lineage of an item, oldest first. */
  ofItem = (context: Context, id: string) => this.read(context, OF_ITEM, id);
  /** What a region took over, newest first. */
  byRegion = (context: Context, id: string) => this.read(context, BY_REGION, id);
  /** What others took over from a region, newest first. */
  fromRegion = (context: Context, id: string) => this.read(context, FROM_REGION, id);

  find({ loaders, viewer }: Context, id: string): Promise<Adoption | null> {
    return loaders
      .batch<Adoption | null>(BY_ID, async (ids) => {
        const rows = await this.readable(viewer).andWhere('adoption.id = any(:ids)', { ids }).getMany();
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((wanted) => found.get(wanted) ?? null);
      })
      .load(id);
  }

  /** The question it came from; null when the viewer may not read that, or when it was asked anonymously. */
  async requestOf(context: Context, { requestId }: Adoption): Promise<KnowledgeRequest | null> {
    const [request] = requestId ? await this.requests.loadMany(context, [requestId]) : [];
    return request && !request.anonymous ? request : null;
  }

  /** The same for everybody. */
  async stories(first: number): Promise<Story[]> {
    if (first < 1 || first > MAX_STORIES)
      throw new DomainError('INVALID_INPUT', `first must be 1 to ${MAX_STORIES}`, { field: 'first' });
    return this.readable(null)
      .innerJoin('knowledge_request', 'request', `request.id = adoption.request_id and ${TELLABLE}`)
      .select([
        'adoption.id as id',
        'request.title as "questionTitle"',
        'request.posted_at as "askedAt"',
        'request.region_id as "askedById"',
        'item.id as "itemId"',
        'adoption.changed as changed',
        'adoption.status as status',
        'adoption.result as result',
        'adoption.outcome as outcome',
      ])
      .orderBy(TURN)
      .addOrderBy(KIND)
      .limit(first)
      .getRawMany<Story>();
  }

  /** Adoptions of items that `viewer` may read; a visitor only those that are public themselves. */
  private readable(viewer: Viewer): SelectQueryBuilder<Adoption> {
    const items = this.knowledge.readable(viewer).select(['item.id as id', 'item.region_id as region_id']);
    const query = this.source.manager
      .createQueryBuilder(Adoption, 'adoption')
      .innerJoin(`(${items.getQuery()})`, 'item', 'item.id = adoption.item_id')
      .setParameters(items.getParameters());
    return viewer ? query : query.andWhere('adoption.public');
  }

  private read({ loaders, viewer }: Context, reading: Reading, id: string): Promise<Adoption[]> {
    const { by, most, order, where } = reading;
    return loaders
      .batch<Adoption[]>(reading, async (ids) => {
        const places = this.readable(viewer)
          .select(['adoption.id as id', `${by} as parent`])
          .addSelect(
            `row_number() over (partition by ${by} order by adoption.started_at ${order}, adoption.id)`,
            'place',
          )
          .andWhere(`${by} = any(:ids)`, { ids });
        if (where) places.andWhere(where);
        const { entities, raw } = await this.source.manager
          .createQueryBuilder(Adoption, 'adoption')
          .innerJoin(`(${places.getQuery()})`, 'listed', 'listed.id = adoption.id and listed.place <= :most')
          .setParameters({ ...places.getParameters(), most })
          .addSelect('listed.parent', 'parent')
          .orderBy('listed.place')
          .getRawAndEntities<{ parent: string }>();
        return ids.map((parent) => entities.filter((_, i) => raw[i]!.parent === parent));
      })
      .load(id);
  }
}
