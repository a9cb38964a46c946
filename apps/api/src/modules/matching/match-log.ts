import type { Match as Found } from '@samenwijs/matching';
import type { EntityManager } from 'typeorm';

/** Everything that people do with a match. */
type MatchEventKind =
  'useful' | 'not_useful' | 'shortlisted' | 'dismissed' | 'restored' | 'contacted' | 'adopted';

const LAST = `select * from match_finding f where f.request_id = $1 order by f.id desc limit 1`;

const FINDING = `
  insert into match_finding (request_id, profile_version, item_ids, confidences, scores)
  select $1::uuid, $2::text, $3::uuid[], $4::text[], $5::real[]
  where not exists (
    select from (${LAST}) last
    where last.profile_version = $2 and last.item_ids = $3::uuid[] and last.confidences = $4::text[])`;

const EVENT = `
  insert into match_event (request_id, item_id, kind, reason, profile_version, rank, score, confidence)
  select request_id, item_id, $2, $3, profile_version,
    array_position(
      (select item_ids from match_finding f where f.request_id = match.request_id order by f.id desc limit 1), item_id),
    score, confidence
  from match where id = $1`;

// What a region takes over may never have been found: then the profile that missed it is named.
const ADOPTION = `
  insert into match_event (request_id, item_id, kind, reason, profile_version, rank, score, confidence)
  select adoption.request_id, adoption.item_id, 'adopted', adoption.result,
    coalesce(match.profile_version, run.profile_version, current.name),
    array_position(
      (select item_ids from match_finding f where f.request_id = adoption.request_id order by f.id desc limit 1),
      adoption.item_id),
    match.score, match.confidence
  from adoption
  left join match on match.request_id = adoption.request_id and match.item_id = adoption.item_id
  left join match_run run on run.request_id = adoption.request_id
  left join ranking_profile current on current.status = 'current'
  where adoption.id = $1 and adoption.request_id is not null
    and coalesce(match.profile_version, run.profile_version, current.name) is not null`;

const SURETY = ['none', 'resembles', 'possible', 'strong'];
const sure = ({ confidence }: Found) => SURETY.indexOf(confidence);

/** Surest first, then the one that reaches furthest: as a question's page shows them. */
export const inShownOrder = (found: readonly Found[]): Found[] =>
  [...found].sort((a, b) => sure(b) - sure(a) || b.score - a.score);

/** What a run found, in the order in which it is shown; nothing when that is what the run before found. */
export function logFinding(
  manager: EntityManager,
  requestId: string,
  profileVersion: string,
  found: readonly Found[],
): Promise<unknown> {
  const shown = inShownOrder(found);
  return manager.query(FINDING, [
    requestId,
    profileVersion,
    shown.map(({ id }) => id),
    shown.map(({ confidence }) => confidence),
    shown.map(({ score }) => score),
  ]);
}

/** In the transaction of the act itself: which match, how sure it was and where it stood; not who did it. */
export const logMatch = (
  manager: EntityManager,
  matchId: string,
  kind: MatchEventKind,
  reason: string | null = null,
): Promise<unknown> => manager.query(EVENT, [matchId, kind, reason]);

/** An adoption that began, or that ended with a result; nothing when it came from no question. */
export const logAdoption = (manager: EntityManager, adoptionId: string): Promise<unknown> =>
  manager.query(ADOPTION, [adoptionId]);
