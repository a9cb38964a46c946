import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { can } from '@samenwijs/domain';
import { type Confidence, confidenceOf, type MatchHit } from '@samenwijs/matching';
import { DataSource } from 'typeorm';
import type { Context, SignedIn } from '../../platform/auth/viewer.js';
import { type User } from '../identity/index.js';
import { KnowledgeService } from '../knowledge/index.js';
import { ProfilesService } from '../profiles/index.js';
import { type KnowledgeRequest, RequestsService } from '../requests/index.js';
import { MeaningService, NETWORK, SearchIndexService } from '../search/index.js';
import type { Helper } from './match.types.js';
import { SimilarService } from './similar.service.js';

const CANDIDATES = 20;
const SHOWN = 4;
/** Reasons that are named with a person. */
const REASONS = 2;
/** How much it says of somebody to have given the accepted answer, an answer, or to be asked about an item. */
const WEIGHT = { accepted: 1, answered: 0.6, contact: 0.8 };

const LIVE_GROUPS = `
  select group_id as id from request_assignment where request_id = $1 and status in ('proposed', 'accepted')`;

/** As long as no answer was accepted, each counts. */
const ANSWERS = `
  select answer.request_id as "requestId", answer.author_id as "personId", answer.accepted
  from answer where answer.request_id = any($1) and (answer.accepted or not exists (
    select from answer better where better.request_id = answer.request_id and better.accepted))`;

/** Questions share many a word: unless it is sure, the same theme has to say that they are about the same. */
const SHARES_THEME = `exists (
  select from knowledge_request_theme theirs
  join knowledge_request_theme mine on mine.theme_id = theirs.theme_id and mine.request_id = :asked
  where theirs.request_id = request.id)`;

/** Those who take part, with the suggested groups that they are in; $3: a region whose people are not meant. */
const PEOPLE = `
  select u.id, u.name, u.function, u.affiliation, u.expertise, u.disciplines, u.fictitious,
    coalesce(bool_or(m.group_id = any($2)), false) as member
  from app_user u join membership m on m.user_id = u.id
  where u.id = any($1) and u.active
  group by u.id having $3::uuid is null or not coalesce(bool_or(m.region_id = $3), false)`;

type Evidence = { weight: number; requestId?: string; itemId?: string };

/** People who helped with a question's like before: for whoever sends it on, and for who asked. */
@Injectable()
export class HelpersService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly search: SearchIndexService,
    private readonly meaning: MeaningService,
    private readonly knowledge: KnowledgeService,
    private readonly requests: RequestsService,
    private readonly similarity: SimilarService,
    private readonly profiles: ProfilesService,
  ) {}

  /** Members of the suggested groups first, then by how like it was what they helped with. */
  async of(request: KnowledgeRequest, context: Context): Promise<Helper[]> {
    const { viewer } = context;
    const groups = await this.source.query<{ id: string }[]>(LIVE_GROUPS, [request.id]);
    const groupIds = groups.map(({ id }) => id);
    const asks =
      !!viewer && (viewer.userId === request.askerId || viewer.regionIds.includes(request.regionId ?? ''));
    const routes = can(viewer, 'route_request') || can(viewer, 'transfer_request', { groupIds });
    if (!viewer || !request.postedAt || !(asks || routes)) return [];

    // To outsiders nobody is left out of an anonymous question: who is missing would tell where it comes from.
    const hidden = request.anonymous && !asks;
    const evidence = await this.evidence(viewer, request);
    const suggested = (await this.similarity.groupsFor(request, context)).map(({ group }) => group.id);
    const people = await this.source.query<(User & { member: boolean })[]>(PEOPLE, [
      [...evidence.keys()].filter((id) => id !== viewer.userId && (hidden || id !== request.askerId)),
      [...groupIds, ...suggested],
      hidden ? null : request.regionId,
    ]);
    const weighed = people
      .map(({ member, ...person }) => ({ person, member, ...sum(evidence.get(person.id)!) }))
      .sort((a, b) => Number(b.member) - Number(a.member) || b.weight - a.weight)
      .slice(0, SHOWN);
    return Promise.all(
      weighed.map(async ({ person, member, requestIds, itemIds }) => ({
        person,
        member,
        answered: (await this.requests.loadMany(context, requestIds)).filter((row) => row !== null),
        items: (await this.knowledge.loadMany(context, itemIds)).filter((row) => row !== null),
      })),
    );
  }

  /** By person, what they did that is like the question and that the viewer may read. */
  private async evidence(viewer: SignedIn, { id, title, bottleneck, tried, helpWanted }: KnowledgeRequest) {
    const text = [bottleneck, tried, helpWanted].join('\n');
    const question = await this.meaning.like('requests', { id, title, text });
    const options = { limit: CANDIDATES, audiences: NETWORK };
    const [requestHits, itemHits] = await Promise.all([
      this.search.requests.match(question, { ...options, exceptId: id }),
      this.search.items.match(question, options),
    ]);
    const [likeRequests, likeItems] = [this.good(requestHits), this.good(itemHits)];
    const [requests, items] = await Promise.all([
      this.requests
        .readable(viewer)
        .andWhere(`request.id = any(:ids) and request.status in ('answered', 'resolved')`, {
          ids: [...likeRequests.keys()],
        })
        .andWhere(`(request.id = any(:sure) or ${SHARES_THEME})`, { sure: this.sure(requestHits), asked: id })
        .getMany(),
      this.knowledge.readMany(viewer, [...likeItems.keys()]),
    ]);
    const answers = await this.source.query<{ requestId: string; personId: string; accepted: boolean }[]>(
      ANSWERS,
      [requests.map((row) => row.id)],
    );
    const found = new Map<string, Evidence[]>();
    const add = (personId: string | null, one: Evidence) =>
      personId && found.set(personId, [...(found.get(personId) ?? []), one]);
    for (const { requestId, personId, accepted } of answers)
      add(personId, {
        requestId,
        weight: likeRequests.get(requestId)! * (accepted ? WEIGHT.accepted : WEIGHT.answered),
      });
    for (const item of items)
      add(item.contactId ?? item.ownerId, {
        itemId: item.id,
        weight: likeItems.get(item.id)! * WEIGHT.contact,
      });
    return found;
  }

  /** How like it is, of the hits that are good enough to be called a match. */
  private good(hits: readonly MatchHit[]): Map<string, number> {
    return new Map(this.called(hits, 'strong', 'possible').map((hit) => [hit.id, hit.certainty]));
  }

  private sure = (hits: readonly MatchHit[]) => this.called(hits, 'strong').map(({ id }) => id);

  private called(hits: readonly MatchHit[], ...wanted: Confidence[]) {
    return hits.filter((hit) => wanted.includes(confidenceOf(hit, this.profiles.current.confidence)));
  }
}

/** Each thing adds to what the others left open, so that many small ones are never more than certain. */
function sum(evidence: readonly Evidence[]) {
  const best = [...evidence].sort((a, b) => b.weight - a.weight).slice(0, REASONS);
  return {
    weight: 1 - evidence.reduce((open, { weight }) => open * (1 - weight), 1),
    requestIds: best.flatMap(({ requestId }) => requestId ?? []),
    itemIds: best.flatMap(({ itemId }) => itemId ?? []),
  };
}
