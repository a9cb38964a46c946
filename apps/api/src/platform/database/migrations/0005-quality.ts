import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What matching did and what people did with it; ranking profiles that can be compared, chosen and taken back. */
export class Quality1764000000005 implements MigrationInterface {
  name = 'Quality1764000000005';

  async up(runner: QueryRunner) {
    await runner.query(`
      create table ranking_profile (
        id uuid primary key default uuidv7(),
        version integer not null default 1,
        -- The profile's own version, which every match and every act is logged with.
        name text not null unique,
        weights jsonb not null,
        note text not null default '' check (length(note) <= 500),
        status text not null default 'draft' check (status in ('draft', 'current', 'retired')),
        -- Null: it came with a release.
        created_by uuid references app_user (id) on delete set null,
        created_at timestamptz not null default now(),
        current_since timestamptz,
        -- Somebody made it current: a release then leaves it so.
        chosen boolean not null default false,
        check (status <> 'current' or current_since is not null)
      );
      create unique index one_current_profile on ranking_profile ((true)) where status = 'current';

      -- What one run showed, in order; only written when it differs from the run before.
      create table match_finding (
        id bigint generated always as identity primary key,
        request_id uuid not null references knowledge_request (id) on delete cascade,
        profile_version text not null,
        item_ids uuid[] not null,
        confidences text[] not null,
        scores real[] not null,
        at timestamptz not null default now()
      );
      create index on match_finding (request_id, id desc);
      create index on match_finding (profile_version, request_id, id desc);

      -- What people did with a match. No text, and nobody: who judged is only in match_feedback.
      create table match_event (
        id bigint generated always as identity primary key,
        request_id uuid not null references knowledge_request (id) on delete cascade,
        item_id uuid not null references knowledge_item (id) on delete cascade,
        kind text not null check (kind in
          ('useful', 'not_useful', 'shortlisted', 'dismissed', 'restored', 'contacted', 'adopted')),
        -- Why it was dismissed, or how the adoption ended: a code.
        reason text,
        profile_version text not null,
        -- Its place among the question's matches at that moment; null when it was not found.
        rank integer,
        score double precision,
        confidence text,
        at timestamptz not null default now()
      );
      create index on match_event (request_id, item_id, id desc);
      create index on match_event (item_id);
      create index on match_event (at);

      -- Per day, so that no row is one search of one person.
      create table search_log (
        day date not null default current_date,
        query text not null,
        collection text not null check (collection in ('items', 'requests')),
        audience text not null check (audience in ('visitor', 'participant')),
        times integer not null default 1,
        results integer not null,
        primary key (day, query, collection, audience)
      );

      create table profile_comparison (
        id uuid primary key default uuidv7(),
        base_id uuid not null references ranking_profile (id) on delete cascade,
        other_id uuid not null references ranking_profile (id) on delete cascade,
        status text not null default 'waiting' check (status in ('waiting', 'running', 'done')),
        question_ids uuid[] not null default '{}',
        done integer not null default 0,
        result jsonb,
        created_at timestamptz not null default now(),
        finished_at timestamptz,
        check (base_id <> other_id)
      );
      create index on profile_comparison (other_id, created_at desc);
      create index on profile_comparison (base_id);
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(
      'drop table profile_comparison, search_log, match_event, match_finding, ranking_profile',
    );
  }
}
