import { UNANSWERED } from '@samenwijs/domain';
import type { EntityManager } from 'typeorm';
import { announceChange } from '../../platform/outbox/outbox.js';

const GOOD = `match.current and match.confidence in ('strong', 'possible') and match.status <> 'dismissed'`;
/** Who asked, and who decides about the question's matches: `person` of the question `request`. */
const ASKING = `person.active and (person.id = request.asker_id or exists (
  select from membership m where m.user_id = person.id and m.role = 'facilitator' and m.region_id = request.region_id))`;

/**
 * Every good match becomes known; only what the offered item ($3) brought is told. What an item brings that waits to be
 * offered is left to that, so that a run in between does not pass over it in silence.
 */
const MATCH_FOUND = `
  with news as (
    insert into shown_match (request_id, item_id)
    select match.request_id, match.item_id from match
    where match.request_id = $1 and ${GOOD} and ($2 or match.item_id = $3 or not exists (
      select from outbox waiting
      where waiting.entity = 'item' and waiting.entity_id = match.item_id and waiting.done_at is null))
    on conflict do nothing returning item_id)
  insert into notification (user_id, kind, request_id, item_id)
  select person.id, 'match_found', request.id, item.id
  from news
  join knowledge_item item on item.id = news.item_id
  join knowledge_request request on request.id = $1 and request.status in ('open', 'routed', 'in_progress', 'answered')
    and item.region_id is distinct from request.region_id
  join app_user person on ${ASKING}
  where not $2 and item.id = $3
  on conflict do nothing returning user_id`;

/** Longer ago than this a question is no news to other regions when it is matched for the first time: it was imported. */
const NEWS = `interval '7 days'`;

/**
 * The facilitators of each region that has something for it: when the question is new ($2), or by what the region now
 * published ($3). Once for a question and a region. Whoever belongs to the asking region knows the question.
 */
const QUESTION_FOR_YOU = `
  insert into notification (user_id, kind, request_id, item_id, region_id)
  select distinct on (person.id) person.id, 'question_for_you', request.id, best.item_id, best.region_id
  from (
    select distinct on (item.region_id) item.region_id, match.item_id, match.score from match
    join knowledge_item item on item.id = match.item_id
    where match.request_id = $1 and ${GOOD} and ($2 or match.item_id = $3)
    order by item.region_id, match.confidence = 'strong' desc, match.score desc) best
  join knowledge_request request on request.id = $1 and request.visibility = 'network'
    and request.status = any($4) and (not $2 or request.posted_at > now() - ${NEWS})
    and request.region_id is distinct from best.region_id
  join membership helper on helper.region_id = best.region_id and helper.role = 'facilitator'
  join app_user person on person.id = helper.user_id and person.active and person.id <> request.asker_id
  where not exists (select from membership own where own.user_id = person.id and own.region_id = request.region_id)
    and not exists (select from notification told
      where told.request_id = $1 and told.region_id = best.region_id and told.kind = 'question_for_you')
    and not exists (select from answer where answer.request_id = $1 and answer.region_id = best.region_id)
  order by person.id, best.score desc
  on conflict do nothing returning user_id`;

/** Routing is told to the group, an answer to who asked; whoever did it knows. */
const EVENTS = `
  with news as (
    update request_event set told = true where request_id = $1 and not told returning *)
  insert into notification (user_id, kind, request_id, event_id, group_id)
  select person.id, case when news.kind = 'answered' then 'question_answered' else 'question_routed' end,
    request.id, news.id, news.group_id
  from news
  join knowledge_request request on request.id = news.request_id
  join app_user person on person.active and person.id is distinct from news.person_id and case
    when news.kind = 'answered' then ${ASKING}
    when news.kind in ('routed', 'transferred') then exists (
      select from membership m where m.user_id = person.id and m.role = 'expert' and m.group_id = news.group_id)
    else false end
  on conflict do nothing returning user_id`;

type Told = { user_id: string }[];

/** Wakes the bells of those who were told something. */
async function ring(manager: EntityManager, told: Told) {
  for (const id of new Set(told.map((row) => row.user_id)))
    await announceChange(manager, 'notification', id, 0);
}

/** Why a question's matches were sought: for the first time, or because `offered` was published or changed; else neither. */
type Cause = { first: boolean; offered: string | null };

/** Tells what is new among a question's matches, in the transaction that stores them. */
export async function tellOfMatches(manager: EntityManager, requestId: string, { first, offered }: Cause) {
  const found = await manager.query<Told>(MATCH_FOUND, [requestId, first, offered]);
  const helped = await manager.query<Told>(QUESTION_FOR_YOU, [requestId, first, offered, UNANSWERED]);
  await ring(manager, [...found, ...helped]);
}

/** Tells what happened to a question since the last time. */
export async function tellOfEvents(manager: EntityManager, requestId: string) {
  await ring(manager, await manager.query<Told>(EVENTS, [requestId]));
}
