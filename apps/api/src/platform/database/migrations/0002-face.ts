import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the pages about regions and adoptions show. */
export class Face1764000000002 implements MigrationInterface {
  name = 'Face1764000000002';

  async up(runner: QueryRunner) {
    await runner.query(`
      -- Its place on the tile map; a region without one is only in the list.
      alter table region
        add column tile_column smallint check (tile_column between 1 and 8),
        add column tile_row smallint check (tile_row between 1 and 12),
        add check ((tile_column is null) = (tile_row is null));
      alter table neighbourhood
        add column partnership text check (partnership in ('none', 'starting', 'close'));
      alter table plan_goal
        add column indicator_done integer check (indicator_done >= 0),
        add column indicator_total integer check (indicator_total > 0),
        add column indicator_unit text,
        add column on_course boolean,
        add column remark text not null default '',
        add check ((indicator_done is null) = (indicator_total is null) and (indicator_done is null) = (indicator_unit is null));

      create table adoption (
        id uuid primary key default uuidv7(),
        version integer not null default 1,
        item_id uuid not null references knowledge_item (id) on delete cascade,
        region_id uuid not null references region (id),
        request_id uuid references knowledge_request (id) on delete set null,
        -- Of the second generation: the adoption that it was taken from.
        parent_id uuid references adoption (id),
        status text not null default 'considering' check (status in
          ('considering', 'planned', 'piloting', 'adopted', 'adapted', 'abandoned', 'evaluated')),
        -- How it ended; kept when it is evaluated.
        result text check (result in ('adopted', 'adapted', 'abandoned')),
        changed text not null default '' check (length(changed) <= 60),
        adaptations text not null default '',
        outcome text not null default '',
        -- The region and whoever asked agreed that visitors may read this story.
        public boolean not null default false,
        started_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (item_id, region_id),
        check (parent_id <> id),
        check ((status in ('adopted', 'adapted', 'abandoned', 'evaluated')) = (result is not null)),
        check (status <> 'evaluated' or outcome <> '')
      );
      create index on adoption (region_id);
      create index on adoption (request_id);
      create index on adoption (parent_id);
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop table adoption;
      alter table plan_goal drop column indicator_done, drop column indicator_total, drop column indicator_unit,
        drop column on_course, drop column remark;
      alter table neighbourhood drop column partnership;
      alter table region drop column tile_column, drop column tile_row;
    `);
  }
}
