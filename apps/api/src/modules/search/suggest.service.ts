import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { Viewer } from '../../platform/auth/viewer.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { User } from '../identity/index.js';
import { Region } from '../regions/index.js';
import { SearchService } from './search.service.js';
import type { Suggestions } from './search.types.js';

/** Of each kind. */
const SHOWN = 4;

@Injectable()
export class SuggestService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly search: SearchService,
  ) {}

  /** A few of everything that the viewer may read; to a visitor people and questions are not shown. */
  async suggest(viewer: Viewer, typed: string): Promise<Suggestions> {
    const text = typed.trim();
    if (!text) return { items: [], requests: [], regions: [], groups: [], people: [] };
    const [found, regions, groups, people] = await Promise.all([
      this.search.first(viewer, typed, SHOWN),
      this.named(
        Region,
        `concat_ws(' ', one.name, one.code, array_to_string(one.municipalities, ' '))`,
        text,
      ),
      this.named(ExpertGroup, 'one.name', text),
      viewer ? this.named(User, `one.name`, text, 'one.active') : [],
    ]);
    return { ...found, regions, groups, people };
  }

  /** Rows in whose text each typed word begins a word; those whose name begins with what was typed first. */
  private named<T extends ObjectLiteral>(entity: EntityTarget<T>, sql: string, text: string, and = 'true') {
    const words = text.split(/\s+/).slice(0, 5);
    const query = this.source.getRepository(entity).createQueryBuilder('one').where(and);
    words.forEach((word, i) =>
      query.andWhere(`' ' || translate(${sql}, '-', ' ') ilike :word${i}`, {
        [`word${i}`]: `% ${like(word)}%`,
      }),
    );
    return query
      .orderBy(`case when one.name ilike :start then 0 else 1 end`)
      .addOrderBy('one.name')
      .setParameter('start', `${like(text)}%`)
      .limit(SHOWN)
      .getMany();
  }
}

const like = (text: string) => text.replace(/[\\%_]/g, '\\$&').replaceAll('-', ' ');
