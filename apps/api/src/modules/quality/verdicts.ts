/**
 * What people thought of a match, once per question and item, by what they did last: 3 taken over and glad of it, 2 kept,
 * asked about or being taken over, 1 useful (or known already, or stopped after a try), 0 not for this question.
 * Needs a CTE `readable (id)`. With which profile, at which rank and how sure it was is as it stood at the last act.
 */
export const VERDICTS = `
  act as (
    select distinct on (request_id, item_id) request_id, item_id, kind, reason
    from match_event
    where request_id in (select id from readable) and kind not in ('useful', 'not_useful')
    order by request_id, item_id, id desc),
  opinion as (
    select match.request_id, match.item_id, avg(useful::int) as share
    from match_feedback join match on match.id = match_id
    group by match.request_id, match.item_id),
  last as (
    select distinct on (request_id, item_id) request_id, item_id, profile_version, rank, confidence, at
    from match_event where request_id in (select id from readable)
    order by request_id, item_id, id desc),
  verdict as (
    select * from (
      select last.*, case act.kind
          when 'adopted' then case act.reason when 'abandoned' then 1 when 'adopted' then 3 when 'adapted' then 3 else 2 end
          when 'contacted' then 2
          when 'shortlisted' then 2
          when 'dismissed' then case act.reason when 'already_known' then 1 else 0 end
          else case when opinion.share > 0.5 then 1 when opinion.share < 0.5 then 0 end
        end as grade
      from last
      left join act using (request_id, item_id)
      left join opinion using (request_id, item_id)) graded
    where grade is not null)`;

/** What the last run of each question showed. Needs `readable`; `by` adds to what it is the last of. */
export const shownBy = (by = '') => `
  shown as (
    select distinct on (${by}request_id) profile_version, request_id, item_ids, confidences
    from match_finding where request_id in (select id from readable)
    order by ${by}request_id, id desc)`;
