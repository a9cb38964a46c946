import { type EntityTarget, type FindOptionsOrder, In, type ObjectLiteral } from 'typeorm';
import type { Loaders } from '../../platform/graphql/loaders.js';
import type { Theme } from '../curation/index.js';
import { Answer, Reply } from './answer.entity.js';
import { RequestAssignment } from './assignment.entity.js';
import { RequestEvent } from './event.entity.js';

/** A loader of the rows of an entity whose `parent` column holds the id. */
function children<T extends ObjectLiteral>(
  entity: EntityTarget<T>,
  parent: keyof T & string,
  order: FindOptionsOrder<T>,
) {
  const key = Symbol(parent);
  return (loaders: Loaders) =>
    loaders.batch<T[]>(key, async (ids) => {
      const rows = await loaders.source
        .getRepository(entity)
        .find({ where: { [parent]: In([...ids]) } as never, order });
      const groups = Map.groupBy(rows, (row) => row[parent] as string);
      return ids.map((id) => groups.get(id) ?? []);
    });
}

export const answersOf = children(Answer, 'requestId', { createdAt: 'ASC', id: 'ASC' });
export const repliesOf = children(Reply, 'answerId', { createdAt: 'ASC', id: 'ASC' });
export const eventsOf = children(RequestEvent, 'requestId', { at: 'ASC', id: 'ASC' });
const assignmentsOf = children(RequestAssignment, 'requestId', { proposedAt: 'DESC', id: 'DESC' });

/** The current one: live, or else the one that was done. Who declined or passed it on has nothing to do with it any more. */
export const assignmentOf = async (loaders: Loaders, requestId: string) => {
  const all = await assignmentsOf(loaders).load(requestId);
  return all.find(isLive) ?? all.find(({ status }) => status === 'done') ?? null;
};
export const isLive = ({ status }: RequestAssignment) => status === 'proposed' || status === 'accepted';

const many =
  <T>(sql: string) =>
  (loaders: Loaders) =>
    loaders.many<T>(sql, sql);
type Id = { id: string };

export const themesOf = many<Theme>(`
  select theme.id, theme.key, theme.name, theme.description, rt.request_id as group_key
  from knowledge_request_theme rt join theme on theme.id = rt.theme_id
  where rt.request_id = any($1) order by theme.name`);

/** The regions that joined a question; never the one that asked. */
export const joinedRegionsOf = many<Id>(`
  select rr.region_id as id, rr.request_id as group_key
  from request_region rr join knowledge_request request on request.id = rr.request_id
  where rr.request_id = any($1) and rr.region_id is distinct from request.region_id order by rr.joined_at, rr.region_id`);

export const citationsOf = many<Id>(`
  select item_id as id, answer_id as group_key from answer_citation where answer_id = any($1) order by position`);

export const itemsMadeOf = many<Id>(`
  select id, source_answer_id as group_key from knowledge_item where source_answer_id = any($1)`);

/**
 * What a group answered: how many questions; of the past year the days from being asked to the first answer, and their
 * median. What a region keeps to itself is not counted: the numbers are for everybody.
 */
export const answeringOf = many<{ answered: number; times: number[]; median: number | null }>(`
  select group_id as group_key, count(*)::int as answered,
    coalesce(array_agg(greatest(1, ceil(days))::int order by days) filter (where recent), '{}') as times,
    percentile_cont(0.5) within group (order by days) filter (where recent) as median
  from (
    select group_id, extract(epoch from answered_at - asked_at) / 86400 as days,
      asked_at is not null and answered_at > now() - interval '1 year' as recent
    from (
      select answer.group_id, min(answer.created_at) as answered_at, (
        select min(proposed_at) from request_assignment asked
        where asked.request_id = answer.request_id and asked.group_id = answer.group_id) as asked_at
      from answer join knowledge_request request on request.id = answer.request_id
      where answer.kind = 'expert' and answer.group_id = any($1) and request.visibility <> 'region'
      group by answer.group_id, answer.request_id) as question) as answered
  group by group_id`);
