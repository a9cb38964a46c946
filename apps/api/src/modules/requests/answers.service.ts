import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  DomainError,
  KNOWLEDGE_REQUEST,
  move,
  type RequestAction,
  type RequestStatus,
} from '@samenwijs/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { type KnowledgeItem, KnowledgeService } from '../knowledge/index.js';
import { Answer, Reply } from './answer.entity.js';
import { endAssignment, record, save } from './request-records.js';
import type { AnswerInput, AskOnArgs, EditAnswerArgs, VersionArgs } from './requests.inputs.js';
import { demand, demandOfAnswer } from './requests.policy.js';
import { RequestsService } from './requests.service.js';

/** The legal moves that lead from each state to an accepted answer. */
const TO_RESOLVED: { readonly [S in RequestStatus]?: readonly RequestAction[] } = {
  open: ['think_along', 'answer', 'resolve'],
  routed: ['decline', 'think_along', 'answer', 'resolve'],
  in_progress: ['answer', 'resolve'],
  answered: ['resolve'],
};

@Injectable()
export class AnswersService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly requests: RequestsService,
    private readonly knowledge: KnowledgeService,
  ) {}

  /** The key is the answer's id: sending it again gives the same answer. */
  answer(viewer: SignedIn, { key, requestId, kind, body, citedItemIds }: AnswerInput): Promise<Answer> {
    return this.source.transaction(async (manager) => {
      const { request, assignment } = await this.requests.lock(manager, viewer, requestId);
      const sent = await manager.findOneBy(Answer, { id: key });
      if (sent) return ours(sent, sent.requestId === requestId && sent.authorId === viewer.userId);
      const expert = kind === 'expert';
      demand(viewer, expert ? 'answerAsExpert' : 'answerAsPeer', { request, assignment });
      const groupId = expert ? assignment!.groupId : null;
      await manager.insert(Answer, {
        id: key,
        requestId,
        kind,
        body,
        authorId: viewer.userId,
        regionId: expert ? null : viewer.regionId,
        groupId,
      });
      await this.cite(manager, viewer, key, citedItemIds ?? []);
      const action = expert ? 'answer' : request.status === 'open' ? 'think_along' : null;
      const answered = { kind: 'answered', groupId } as const;
      if (action)
        await save(
          manager,
          viewer,
          request,
          { status: move(KNOWLEDGE_REQUEST, request.status, action) },
          answered,
        );
      else await record(manager, viewer, request, answered);
      return manager.findOneByOrFail(Answer, { id: key });
    });
  }

  edit(viewer: SignedIn, { id, version, body, citedItemIds }: EditAnswerArgs): Promise<Answer> {
    return this.source.transaction(async (manager) => {
      const locked = await this.lock(manager, viewer, id);
      demandOfAnswer(viewer, 'edit', locked, { row: locked.answer, version });
      await this.cite(manager, viewer, id, citedItemIds ?? []);
      const answer = await saveAnswer(manager, locked.answer, { body, editedAt: new Date() });
      await record(manager, viewer, locked.request);
      return answer;
    });
  }

  accept(viewer: SignedIn, { id, version }: VersionArgs): Promise<Answer> {
    return this.source.transaction(async (manager) => {
      const locked = await this.lock(manager, viewer, id);
      const { request, assignment } = locked;
      demandOfAnswer(viewer, 'accept', locked, { row: locked.answer, version });
      await endAssignment(manager, assignment, 'answered_by_peer');
      const answer = await saveAnswer(manager, locked.answer, { accepted: true });
      const status = (TO_RESOLVED[request.status] ?? ['resolve']).reduce<RequestStatus>(
        (state, action) => move(KNOWLEDGE_REQUEST, state, action),
        request.status,
      );
      const { groupId } = answer;
      await save(manager, viewer, request, { status }, { kind: 'accepted', groupId }, { kind: 'resolved' });
      return answer;
    });
  }

  /** A follow-up question below an answer. */
  askOn(viewer: SignedIn, { answerId, key, body }: AskOnArgs): Promise<Answer> {
    return this.source.transaction(async (manager) => {
      const locked = await this.lock(manager, viewer, answerId);
      const { request, answer } = locked;
      const sent = await manager.findOneBy(Reply, { id: key });
      if (sent) return ours(answer, sent.answerId === answerId && sent.authorId === viewer.userId);
      demandOfAnswer(viewer, 'askOn', locked);
      await manager.insert(Reply, { id: key, answerId, authorId: viewer.userId, body });
      const event = { kind: 'asked_on', groupId: answer.groupId } as const;
      if (request.status === 'answered')
        await save(
          manager,
          viewer,
          request,
          { status: move(KNOWLEDGE_REQUEST, request.status, 'ask_on') },
          event,
        );
      else await record(manager, viewer, request, event);
      return answer;
    });
  }

  /** Experience that was told once, as the start of an item: what was asked is its context, what was answered its approach. */
  turnIntoItem(viewer: SignedIn, id: string): Promise<KnowledgeItem> {
    return this.source.transaction(async (manager) => {
      const locked = await this.lock(manager, viewer, id);
      const { request, answer } = locked;
      demandOfAnswer(viewer, 'turnIntoItem', locked);
      const themes = await manager.query<{ id: string }[]>(
        'select theme_id as id from knowledge_request_theme where request_id = $1',
        [request.id],
      );
      const item = await this.knowledge.draftFrom(manager, viewer, {
        type: answer.kind === 'expert' ? 'guide' : 'experience',
        regionId: answer.regionId,
        title: request.title,
        // What an anonymous region told of itself is not for an item that may become public.
        context: request.anonymous ? '' : request.bottleneck,
        approach: answer.body,
        themeIds: themes.map((theme) => theme.id),
        disciplines: request.disciplines,
        scope: request.scope,
        sourceAnswerId: id,
      });
      await record(manager, viewer, request);
      return item;
    });
  }

  private async lock(manager: EntityManager, viewer: SignedIn, id: string) {
    const found = await manager.findOneBy(Answer, { id });
    if (!found) throw new DomainError('NOT_FOUND');
    const locked = await this.requests.lock(manager, viewer, found.requestId);
    return { ...locked, answer: await manager.findOneByOrFail(Answer, { id }) };
  }

  /** @throws DomainError NOT_FOUND when the viewer may not read one of the items. */
  private async cite(manager: EntityManager, viewer: SignedIn, answerId: string, cited: readonly string[]) {
    const ids = [...new Set(cited)];
    const readable = ids.length
      ? await this.knowledge.readable(viewer, manager).andWhere('item.id = any(:ids)', { ids }).getCount()
      : 0;
    if (readable !== ids.length) throw new DomainError('NOT_FOUND', 'There is no such item to refer to');
    await manager.query('delete from answer_citation where answer_id = $1', [answerId]);
    await manager.query(
      `insert into answer_citation (answer_id, item_id, position)
       select $1, cited.id, cited.position from unnest($2::uuid[]) with ordinality as cited (id, position)`,
      [answerId, ids],
    );
  }
}

/** What was sent before is given again to who sent it, and hidden from everybody else. */
function ours(answer: Answer, mine: boolean): Answer {
  if (!mine) throw new DomainError('NOT_FOUND');
  return answer;
}

async function saveAnswer(manager: EntityManager, answer: Answer, changes: Partial<Answer>): Promise<Answer> {
  const all = { ...changes, version: answer.version + 1 };
  await manager.update(Answer, answer.id, all);
  return Object.assign(answer, all);
}
