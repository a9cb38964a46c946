import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What texts mean, as numbers: for who switches an embedder on (ADR 0021). */
export class Embedding1764000000008 implements MigrationInterface {
  name = 'Embedding1764000000008';

  async up(runner: QueryRunner) {
    await runner.query(`
      create table embedding (
        collection text not null check (collection in ('items', 'requests')),
        id uuid not null,
        -- Of the record when its text was last seen to be the one that was embedded.
        version integer not null,
        -- Vectors of two models are never compared.
        model text not null,
        text_hash bytea not null,
        -- A byte per number, times this.
        scale real not null,
        vector bytea not null,
        primary key (collection, id)
      );
      -- Random bytes: compressing them costs time and gains nothing.
      alter table embedding alter column vector set storage external;

      -- Texts that may have changed since they were embedded: at most one row each, whatever happened to them.
      create sequence embedding_pending_seq;
      create table embedding_pending (
        collection text not null check (collection in ('items', 'requests')),
        id uuid not null,
        -- Another number for another change: who brings this one away leaves a newer one be.
        seq bigint not null default nextval('embedding_pending_seq'),
        -- One of many, when a model begins: questions are matched anew once, at the end.
        backfill boolean not null default false,
        attempts integer not null default 0,
        not_before timestamptz not null default now(),
        primary key (collection, id)
      );
      create index on embedding_pending (not_before);
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table embedding_pending, embedding; drop sequence embedding_pending_seq');
  }
}
