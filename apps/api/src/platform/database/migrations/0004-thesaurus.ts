import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A concept knows its names by kind, who changed it last and when; one that is retired stays, and names nothing. */
export class Thesaurus1764000000004 implements MigrationInterface {
  name = 'Thesaurus1764000000004';

  async up(runner: QueryRunner) {
    await runner.query(`
      alter table theme_concept
        add preferred text,
        add professional text[] not null default '{}',
        add abbreviations text[] not null default '{}',
        add lay text[] not null default '{}',
        add misspelt text[] not null default '{}',
        add version integer not null default 1,
        add changed_by_id uuid references app_user (id),
        add changed_at timestamptz not null default now(),
        add retired_at timestamptz;
      -- The first label was the name; which of the others a layman uses, nobody wrote down.
      update theme_concept set preferred = labels[1],
        abbreviations = array(select label from unnest(labels[2:]) label where label ~ '^[A-Z][A-Z0-9&-]{1,7}$'),
        professional = array(select label from unnest(labels[2:]) label where label !~ '^[A-Z][A-Z0-9&-]{1,7}$');
      alter table theme_concept alter preferred set not null, drop labels;
      create index on theme_concept (changed_by_id);
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      delete from theme_concept where retired_at is not null;
      alter table theme_concept add labels text[];
      update theme_concept set labels = array[preferred] || abbreviations || professional || lay || misspelt;
      alter table theme_concept alter labels set not null, add check (cardinality(labels) > 0),
        drop preferred, drop professional, drop abbreviations, drop lay, drop misspelt, drop version,
        drop changed_by_id, drop changed_at, drop retired_at;
    `);
  }
}
