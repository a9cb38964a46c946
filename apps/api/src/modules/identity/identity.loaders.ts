import type { Loaders } from '../../platform/graphql/loaders.js';
import type { MembershipRow, User } from './user.entity.js';

const many =
  <T>(sql: string) =>
  (loaders: Loaders) =>
    loaders.many<T>(sql, sql);

export const membershipsOf = many<MembershipRow>(`
  select id, role, region_id as "regionId", group_id as "groupId", user_id as group_key
  from membership where user_id = any($1) order by id`);

const PEOPLE = `
  select distinct on (m.%, u.name, u.id) u.id, u.name, u.function, u.affiliation, u.expertise, u.disciplines, u.fictitious,
    m.% as group_key
  from membership m join app_user u on u.id = m.user_id
  where m.% = any($1) and u.active order by m.%, u.name, u.id`;

export const membersOf = many<User>(PEOPLE.replaceAll('%', 'group_id'));
export const peopleOf = many<User>(PEOPLE.replaceAll('%', 'region_id'));
