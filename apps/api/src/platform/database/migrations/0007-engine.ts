import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A search engine outside this process: what it still has to hear of, what its ranking needs, and its rebuilding. */
export class Engine1764000000007 implements MigrationInterface {
  name = 'Engine1764000000007';

  async up(runner: QueryRunner) {
    await runner.query(`
      -- What the engine holds, per collection; without a row there is no engine, and nothing waits for it.
      create table search_index (
        collection text primary key check (collection in ('items', 'requests')),
        -- Of what it was built with; another one asks for another build.
        fingerprint text,
        rebuilt_at timestamptz
      );

      -- Records that the engine has not heard of yet: at most one row each, whatever happened to them.
      create sequence search_pending_seq;
      create table search_pending (
        collection text not null references search_index (collection) on delete cascade,
        id uuid not null,
        -- Another number for another change: who brings this one away leaves a newer one be.
        seq bigint not null default nextval('search_pending_seq'),
        queued_at timestamptz not null default clock_timestamp(),
        attempts integer not null default 0,
        last_error text,
        -- The engine refuses this one record.
        quarantined_at timestamptz,
        primary key (collection, id)
      );
      create index search_pending_waiting on search_pending (queued_at) where quarantined_at is null;
      create function queue_for_search() returns trigger language plpgsql as $$
        begin
          insert into search_pending (collection, id)
          select collection, new.entity_id from search_index
          where collection = case new.entity when 'item' then 'items' when 'request' then 'requests' end
          on conflict (collection, id) do update set
            seq = nextval('search_pending_seq'), attempts = 0, last_error = null, quarantined_at = null,
            queued_at = case when search_pending.quarantined_at is null then search_pending.queued_at else clock_timestamp() end;
          return null;
        end $$;
      create trigger outbox_queues_for_search after insert on outbox for each row
        when (new.entity in ('item', 'request')) execute function queue_for_search();

      -- Documents as words, and what was counted of them: what matching ranks by whatever the engine finds. Per version
      -- of the analysis, so that a new one is made while the old one answers.
      create table search_totals (
        id integer generated always as identity primary key,
        collection text not null,
        analyser text not null,
        -- Raised by every write, which locks this row first: no gaps, whatever the order of commits.
        revision bigint not null default 0,
        documents integer not null default 0,
        length float8 not null default 0,
        lead float8 not null default 0,
        grams float8 not null default 0,
        unique (collection, analyser)
      );
      create table search_analysis (
        totals_id integer not null references search_totals (id) on delete cascade,
        id uuid not null,
        version integer not null,
        revision bigint not null,
        forms text not null,
        title_words integer not null,
        terms text not null,
        -- Ids, a line each.
        themes text not null,
        length float8 not null,
        lead float8 not null,
        grams float8 not null,
        -- Kept as a mark, so that an older version that comes late stays out.
        removed boolean not null default false,
        primary key (totals_id, id)
      );
      create index on search_analysis (totals_id, revision);
      create table search_count (
        totals_id integer not null references search_totals (id) on delete cascade,
        kind text not null check (kind in ('form', 'term', 'gram')),
        key text not null,
        documents integer not null,
        revision bigint not null,
        primary key (totals_id, kind, key)
      );
      create index on search_count (totals_id, revision);

      -- One at a time, whoever asks for it and in whichever process.
      create table search_rebuild (
        id uuid primary key default uuidv7(),
        reason text not null check (reason in ('first', 'asked', 'command', 'thesaurus', 'release')),
        asked_by uuid references app_user (id) on delete set null,
        asked_at timestamptz not null default now(),
        started_at timestamptz,
        done integer not null default 0,
        total integer not null default 0,
        finished_at timestamptz,
        error text
      );
      create unique index one_rebuild on search_rebuild ((true)) where finished_at is null;
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop table search_rebuild, search_count, search_analysis, search_totals;
      drop trigger outbox_queues_for_search on outbox;
      drop function queue_for_search;
      drop table search_pending, search_index;
      drop sequence search_pending_seq;
    `);
  }
}
