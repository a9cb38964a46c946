// A world of any size for the benchmarks: Dutch sentences of the demonstration content, put together by Postgres itself.
import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

const THEMES_PER_RECORD = 3;
const PARAGRAPHS = 20_000;

/** Fills a database that has its schema, themes and groups. Returns the cookie of a coordinator. */
export async function fillWorld(url, content, { items, regions }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await prepare(client, sentencesOf(content));
    const coordinator = await people(client, regions);
    await fillItems(client, items);
    await fillRequests(client, Math.ceil(items / 4), coordinator);
    await client.query('analyze');
    return await session(client, coordinator);
  } finally {
    await client.end();
  }
}

const sentencesOf = ({ items }) =>
  items
    .flatMap(({ summary, context, approach, whatDidNotWork }) => [summary, context, approach, whatDidNotWork])
    .flatMap((text) => text?.match(/[^.!?]+[.!?]/g) ?? [])
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.length > 30 && sentence.length < 300);

/** `pick(n, salt, among)` is a number below `among`, the same in every run; `skewed` has few large ones. */
async function prepare(client, sentences) {
  await client.query(`
    create function pg_temp.pick(n integer, salt integer, among integer) returns integer immutable language sql
      return (hashint4extended(n, salt) & 2147483647) % among;
    create function pg_temp.skewed(n integer, salt integer, among integer) returns integer immutable language sql
      return floor(among * power(pg_temp.pick(n, salt, 1000000) / 1000000.0, 2))::integer;
    create temporary table sentence (n integer primary key, text text);`);
  await client.query(
    'insert into sentence select n - 1, text from unnest($1::text[]) with ordinality as given(text, n)',
    [sentences],
  );
  // Paragraphs once, so that a hundred thousand records are put together quickly.
  await client.query(
    `create temporary table paragraph as
       select p as n, string_agg(text, ' ') as text from generate_series(0, ${PARAGRAPHS - 1}) p
       cross join generate_series(1, 3) k join sentence on sentence.n = pg_temp.pick(p, k, $1::integer) group by p`,
    [sentences.length],
  );
  await client.query(`
    create unique index on paragraph (n); analyze paragraph, sentence;
    create function pg_temp.prose(seed integer, salt integer) returns text stable language sql
      return (select text from paragraph where n = pg_temp.pick(seed, salt, ${PARAGRAPHS}));
    create function pg_temp.line(seed integer, salt integer, length integer) returns text stable language sql
      return left(pg_temp.prose(seed, salt), length);`);
}

async function people(client, regions) {
  await client.query(
    `insert into region (key, name, code, fictitious, inhabitants, phase, urbanity, municipalities, tile_column, tile_row)
     select 'streek-' || n, 'Streek ' || n, upper(lpad(to_hex(n), 3, '0')), true, 20000 + pg_temp.pick(n, 1, 400000),
       (array['preparation', 'implementation', 'embedding'])[1 + n % 3], (array['rural', 'mixed', 'urban'])[1 + n % 3],
       array['Gemeente ' || n], case when n <= 80 then 1 + n % 8 end, case when n <= 80 then 1 + n / 8 end
     from generate_series(1, $1::integer) n`,
    [regions],
  );
  await client.query(
    `with person as (insert into app_user (email, name, fictitious)
       select key || '@samenwijs.example', 'Begeleider van ' || name, true from region where key like 'streek-%' returning id, email)
     insert into membership (user_id, role, region_id)
     select person.id, 'facilitator', region.id from person join region on person.email = (region.key || '@samenwijs.example')::citext`,
  );
  await client.query(
    `with place as (select id, key, row_number() over (order by key) as g from expert_group),
     person as (insert into app_user (email, name, fictitious)
       select 'expert-' || n || '@samenwijs.example', 'Expert ' || n, true from generate_series(1, 40) n returning id, name)
     insert into membership (user_id, role, group_id)
     select person.id, 'expert', place.id from person join place on place.g = 1 + split_part(person.name, ' ', 2)::integer % 8`,
  );
  const { rows } = await client.query(
    `with person as (insert into app_user (email, name, fictitious) values ('regie@samenwijs.example', 'Regie', true) returning id)
     insert into membership (user_id, role) select id, 'coordinator' from person returning user_id as id`,
  );
  return rows[0].id;
}

async function fillItems(client, count) {
  await client.query(
    `create temporary table place as select id, (row_number() over (order by md5(key)) - 1)::integer as r from region;
     create index on place (r); analyze place;`,
  );
  await client.query(
    `insert into knowledge_item (type, status, visibility, region_id, title, summary, context, approach, what_did_not_work,
       disciplines, scope, evidence_level, published_at, review_on)
     select (array['experience', 'solution', 'guide', 'inventory', 'agreement'])[1 + pg_temp.pick(n, 1, 5)], 'published',
       (array['public', 'public', 'public', 'public', 'public', 'network', 'network', 'network', 'network', 'region'])[1 + pg_temp.pick(n, 2, 10)],
       place.id, pg_temp.line(n, 100, 110) || ' ' || n, pg_temp.line(n, 200, 150), pg_temp.prose(n, 300),
       pg_temp.prose(n, 400), pg_temp.line(n, 500, 150),
       array[(array['gp_care', 'district_nursing', 'paramedical_care', 'social_domain', 'pharmacy'])[1 + pg_temp.pick(n, 3, 5)]],
       (array['neighbourhood', 'region', 'supra_regional'])[1 + pg_temp.pick(n, 4, 3)],
       (array['idea', 'described', 'tried', 'evaluated', 'reproduced'])[1 + pg_temp.pick(n, 5, 5)],
       now() - pg_temp.pick(n, 6, 1000) * interval '1 day' - n * interval '1 second', now() + interval '300 days'
     from generate_series(1, $1::integer) n
     join place on r = pg_temp.skewed(n, 7, (select count(*)::integer from place))`,
    [count],
  );
  await themes(client, 'knowledge_item', 'item_id');
}

async function fillRequests(client, count, asker) {
  await client.query(
    `insert into knowledge_request (id, status, visibility, region_id, asker_id, title, bottleneck, tried, help_wanted,
       disciplines, scope, anonymous, posted_at)
     select gen_random_uuid(),
       (array['open', 'open', 'routed', 'in_progress', 'answered', 'resolved', 'resolved', 'closed_unresolved'])[1 + pg_temp.pick(n, 11, 8)],
       case when pg_temp.pick(n, 12, 10) = 0 then 'region' else 'network' end, place.id, $2,
       pg_temp.line(n, 600, 120), pg_temp.prose(n, 700), pg_temp.line(n, 800, 150), pg_temp.line(n, 900, 100),
       array[(array['gp_care', 'district_nursing', 'paramedical_care', 'social_domain', 'pharmacy'])[1 + pg_temp.pick(n, 13, 5)]],
       (array['neighbourhood', 'region', 'supra_regional'])[1 + pg_temp.pick(n, 14, 3)], pg_temp.pick(n, 15, 8) = 0,
       now() - pg_temp.pick(n, 16, 500) * interval '1 day' - n * interval '1 second'
     from generate_series(1, $1::integer) n
     join place on r = pg_temp.skewed(n, 17, (select count(*)::integer from place))`,
    [count, asker],
  );
  await themes(client, 'knowledge_request', 'request_id');
  await client.query(
    `with one as (select id, status, row_number() over () as n from knowledge_request where status in ('routed', 'in_progress'))
     insert into request_assignment (request_id, group_id, expert_id, status, due_on, accepted_at)
     select one.id, member.group_id, case when status = 'in_progress' then member.user_id end,
       case when status = 'in_progress' then 'accepted' else 'proposed' end, now() + (n % 20 - 4) * interval '1 day',
       case when status = 'in_progress' then now() end
     from one join (select group_id, user_id, row_number() over (order by id) as m from membership where role = 'expert') member
       on member.m = 1 + one.n % 40`,
  );
}

const themes = (client, table, column) =>
  client.query(
    `with theme as (select id, (row_number() over (order by md5(key)) - 1)::integer as t, count(*) over ()::integer as among
       from theme where status = 'active'),
     one as (select id, (row_number() over (order by id))::integer as n from ${table})
     insert into ${table}_theme (${column}, theme_id)
     select distinct one.id, theme.id from one
     cross join generate_series(1, $1) k
     join theme on t = pg_temp.skewed(n, 30 + k, among)
     where k <= 1 + pg_temp.pick(n, 30, $1)
     on conflict do nothing`,
    [THEMES_PER_RECORD],
  );

async function session(client, person) {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), person],
  );
  return `samenwijs=${token}`;
}
