import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import type { Viewer } from '../../platform/auth/viewer.js';
import { paginate, type SortKey } from '../../platform/graphql/connection.js';
import { Answer } from './answer.entity.js';
import type { PageArgs } from './requests.inputs.js';
import { RequestsService } from './requests.service.js';

const NEWEST: SortKey[] = [
  { sql: 'answer.created_at', type: 'timestamptz', desc: true },
  { sql: 'answer.id', type: 'uuid', desc: true },
];
/** One answer of the same side to each question: its last. */
const LAST = (same: string) => `not exists (
  select from answer later where later.request_id = answer.request_id and later.${same} = answer.${same}
    and (later.created_at, later.id) > (answer.created_at, answer.id))`;

/** Answers of a group or of a person, to questions that the whole network reads: the same for whoever signed in. */
@Injectable()
export class AnswerListsService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly requests: RequestsService,
  ) {}

  ofGroup(viewer: Viewer, id: string, page: PageArgs) {
    const query = this.readable(viewer).andWhere(
      `answer.group_id = :id and answer.kind = 'expert' and ${LAST('group_id')}`,
      { id },
    );
    return paginate(query, page, NEWEST);
  }

  ofPerson(viewer: Viewer, id: string, page: PageArgs) {
    const query = this.readable(viewer).andWhere(`answer.author_id = :id and ${LAST('author_id')}`, { id });
    return paginate(query, page, NEWEST);
  }

  private readable(viewer: Viewer): SelectQueryBuilder<Answer> {
    const requests = this.requests
      .readable(viewer)
      .select('request.id')
      .andWhere(`request.visibility <> 'region'`);
    return this.source.manager
      .createQueryBuilder(Answer, 'answer')
      .where(`answer.request_id in (${requests.getQuery()})`)
      .setParameters(requests.getParameters());
  }
}
