import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, each thing once (ADR 0017). */
export class Notifications1764000000006 implements MigrationInterface {
  name = 'Notifications1764000000006';

  async up(runner: QueryRunner) {
    await runner.query(`
      create table notification (
        id uuid primary key default uuidv7(),
        user_id uuid not null references app_user (id) on delete cascade,
        kind text not null check (kind in ('match_found', 'question_for_you', 'question_routed', 'question_answered')),
        request_id uuid not null references knowledge_request (id) on delete cascade,
        item_id uuid references knowledge_item (id) on delete cascade,
        -- What happened to the question, where that is what is told.
        event_id uuid references request_event (id) on delete cascade,
        -- As whose person somebody is told it: who leaves the region or the group does not read it any more.
        region_id uuid references region (id) on delete cascade,
        group_id uuid references expert_group (id) on delete cascade,
        created_at timestamptz not null default now(),
        read_at timestamptz,
        check ((kind in ('match_found', 'question_for_you')) = (item_id is not null)),
        check ((kind in ('question_routed', 'question_answered')) = (event_id is not null)),
        check ((kind = 'question_for_you') = (region_id is not null))
      );
      -- Nobody is told the same thing twice, whatever runs twice.
      create unique index told_of_match_once on notification (user_id, request_id, item_id) where kind = 'match_found';
      create unique index told_of_question_once on notification (user_id, request_id) where kind = 'question_for_you';
      create unique index told_of_event_once on notification (user_id, event_id) where event_id is not null;
      create index on notification (user_id, created_at desc, id desc);
      create index notification_unread on notification (user_id) where read_at is null;
      create index on notification (request_id);
      create index on notification (item_id);

      -- Good matches that a question's people were shown or told of: the next time they are no news. Outlives the match.
      create table shown_match (
        request_id uuid not null references knowledge_request (id) on delete cascade,
        item_id uuid not null references knowledge_item (id) on delete cascade,
        primary key (request_id, item_id)
      );
      create index on shown_match (item_id);
      insert into shown_match select request_id, item_id from match where confidence in ('strong', 'possible');

      -- What happened before is no news.
      alter table request_event add column told boolean not null default true;
      alter table request_event alter column told set default false;
      create index request_event_untold on request_event (request_id) where not told;
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      alter table request_event drop column told;
      drop table shown_match, notification;
    `);
  }
}
