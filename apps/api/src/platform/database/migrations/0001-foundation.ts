import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything the main job needs. Closed lists are checks, invariants are constraints: the code may forget, Postgres does not. */
export class Foundation1764000000001 implements MigrationInterface {
  name = 'Foundation1764000000001';

  async up(runner: QueryRunner) {
    await runner.query(`
      create extension if not exists citext;

      create table theme (
        id uuid primary key default uuidv7(),
        key text not null unique,
        name text not null,
        description text not null default '',
        status text not null default 'active' check (status in ('proposed', 'active', 'merged', 'retired')),
        building_block text,
        merged_into_id uuid references theme (id),
        version integer not null default 1,
        check ((status = 'merged') = (merged_into_id is not null))
      );
      create table theme_concept (
        id uuid primary key default uuidv7(),
        theme_id uuid not null references theme (id) on delete cascade,
        key text not null unique,
        labels text[] not null check (cardinality(labels) > 0)
      );
      create index on theme_concept (theme_id);

      create table region (
        id uuid primary key default uuidv7(),
        key text not null unique,
        name text not null,
        code text not null unique,
        fictitious boolean not null default false,
        type text not null default 'resv',
        inhabitants integer check (inhabitants > 0),
        municipalities text[] not null default '{}',
        urbanity text check (urbanity in ('rural', 'mixed', 'urban')),
        legal_form text check (legal_form in ('foundation', 'cooperative', 'association', 'partnership_agreement')),
        organisation_model text check (organisation_model in ('mono', 'multi')),
        phase text check (phase in ('preparation', 'implementation', 'embedding')),
        disciplines text[] not null default '{}',
        poster jsonb,
        version integer not null default 1
      );
      create table region_grant (
        id uuid primary key default uuidv7(),
        region_id uuid not null references region (id) on delete cascade,
        kind text not null check (kind in ('preparation', 'implementation')),
        round integer,
        year integer
      );
      create table neighbourhood (
        id uuid primary key default uuidv7(),
        region_id uuid not null references region (id) on delete cascade,
        key text not null,
        name text not null,
        inhabitants integer check (inhabitants > 0),
        unique (region_id, key)
      );
      create table organisation (
        id uuid primary key default uuidv7(),
        name text not null unique,
        fictitious boolean not null default false
      );
      create table party (
        id uuid primary key default uuidv7(),
        region_id uuid not null references region (id) on delete cascade,
        organisation_id uuid not null references organisation (id),
        kind text not null,
        role text not null default '',
        mandate boolean,
        unique (region_id, organisation_id, kind)
      );
      create table region_plan (
        id uuid primary key default uuidv7(),
        region_id uuid not null references region (id) on delete cascade,
        number integer not null default 1,
        title text not null,
        status text not null default 'draft' check (status in ('draft', 'submitted', 'adopted', 'superseded')),
        approach text not null default '',
        version integer not null default 1,
        unique (region_id, number)
      );
      create unique index one_adopted_plan_per_region on region_plan (region_id) where status = 'adopted';
      create table plan_goal (
        id uuid primary key default uuidv7(),
        plan_id uuid not null references region_plan (id) on delete cascade,
        position integer not null,
        vision_goal integer not null check (vision_goal between 1 and 6),
        theme_id uuid references theme (id),
        title text not null,
        progress integer not null default 0 check (progress between 0 and 100)
      );
      create index on plan_goal (plan_id);
      create table plan_bottleneck (
        id uuid primary key default uuidv7(),
        plan_id uuid not null references region_plan (id) on delete cascade,
        position integer not null,
        title text not null,
        description text not null default ''
      );
      create index on plan_bottleneck (plan_id);

      create table expert_group (
        id uuid primary key default uuidv7(),
        key text not null unique,
        name text not null,
        aim text not null default '',
        provisional boolean not null default true,
        version integer not null default 1
      );
      create table expert_group_theme (
        group_id uuid not null references expert_group (id) on delete cascade,
        theme_id uuid not null references theme (id) on delete cascade,
        -- The group's own subject comes first.
        position integer not null default 0,
        primary key (group_id, theme_id)
      );
      create index on expert_group_theme (theme_id);

      create table app_user (
        id uuid primary key default uuidv7(),
        email citext not null unique,
        name text not null,
        password_hash text,
        function text,
        affiliation text,
        disciplines text[] not null default '{}',
        expertise text,
        fictitious boolean not null default false,
        demo boolean not null default false,
        active boolean not null default true,
        language text not null default 'nl' check (language in ('nl', 'en')),
        colour_scheme text not null default 'system' check (colour_scheme in ('system', 'light', 'dark')),
        created_at timestamptz not null default now()
      );
      create table membership (
        id uuid primary key default uuidv7(),
        user_id uuid not null references app_user (id) on delete cascade,
        role text not null check (role in ('participant', 'facilitator', 'expert', 'coordinator', 'admin')),
        region_id uuid references region (id) on delete cascade,
        group_id uuid references expert_group (id) on delete cascade,
        unique nulls not distinct (user_id, role, region_id, group_id),
        check ((role in ('participant', 'facilitator')) = (region_id is not null)),
        check ((role = 'expert') = (group_id is not null))
      );
      create index on membership (region_id);
      create index on membership (group_id);
      create table session (
        token_hash bytea primary key,
        user_id uuid not null references app_user (id) on delete cascade,
        created_at timestamptz not null default now(),
        used_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index on session (user_id);
      create table rate_limit (
        key text primary key,
        points integer not null default 0,
        expire bigint
      );

      create table knowledge_item (
        id uuid primary key default uuidv7(),
        version integer not null default 1,
        type text not null check (type in ('experience', 'solution', 'guide', 'inventory', 'agreement')),
        status text not null default 'draft' check (status in ('draft', 'in_review', 'published', 'archived')),
        visibility text not null default 'network' check (visibility in ('public', 'network', 'region')),
        language text not null default 'nl',
        region_id uuid references region (id),
        neighbourhood text,
        title text not null,
        summary text not null default '',
        context text not null default '',
        approach text not null default '',
        active_ingredients text not null default '',
        outcomes_short text not null default '',
        outcomes_long text not null default '',
        what_did_not_work text not null default '',
        conditions text not null default '',
        costs text not null default '',
        remainder text not null default '',
        disciplines text[] not null default '{}',
        building_blocks text[] not null default '{}',
        scope text check (scope in ('neighbourhood', 'region', 'supra_regional')),
        evidence_level text not null default 'described'
          check (evidence_level in ('idea', 'described', 'tried', 'evaluated', 'reproduced')),
        owner_id uuid references app_user (id),
        contact_id uuid references app_user (id),
        source_answer_id uuid unique,
        review_on timestamptz,
        return_reason text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        published_at timestamptz,
        check (visibility <> 'region' or region_id is not null)
      );
      create index on knowledge_item (status, published_at desc, id);
      create index on knowledge_item (region_id);
      create index on knowledge_item (owner_id);
      create table knowledge_item_theme (
        item_id uuid not null references knowledge_item (id) on delete cascade,
        theme_id uuid not null references theme (id),
        primary key (item_id, theme_id)
      );
      create index on knowledge_item_theme (theme_id);
      -- What readers see while a new version is written and reviewed; every published version is kept.
      create table knowledge_item_version (
        item_id uuid not null references knowledge_item (id) on delete cascade,
        number integer not null,
        content jsonb not null,
        published_at timestamptz not null default now(),
        published_by uuid references app_user (id),
        primary key (item_id, number)
      );
      create table attachment (
        id uuid primary key default uuidv7(),
        item_id uuid not null references knowledge_item (id) on delete cascade,
        name text not null,
        media_type text not null,
        size integer not null,
        sha256 bytea not null,
        content bytea not null,
        created_at timestamptz not null default now()
      );
      create index on attachment (item_id);

      create table knowledge_request (
        id uuid primary key,
        version integer not null default 1,
        status text not null default 'draft' check (status in
          ('draft', 'open', 'routed', 'in_progress', 'answered', 'resolved', 'duplicate', 'withdrawn', 'closed_unresolved')),
        visibility text not null default 'network' check (visibility in ('network', 'region')),
        region_id uuid references region (id),
        asker_id uuid not null references app_user (id),
        title text not null check (length(title) <= 140),
        bottleneck text not null default '',
        tried text not null default '',
        help_wanted text not null default '',
        help_kinds text[] not null default '{}',
        urgency text not null default 'normal' check (urgency in ('low', 'normal', 'high')),
        disciplines text[] not null default '{}',
        scope text check (scope in ('neighbourhood', 'region', 'supra_regional')),
        anonymous boolean not null default false,
        close_reason text,
        duplicate_of_id uuid references knowledge_request (id),
        suggested_group_id uuid references expert_group (id),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        posted_at timestamptz,
        check ((status = 'duplicate') = (duplicate_of_id is not null)),
        check ((status = 'draft') or posted_at is not null or status in ('withdrawn', 'closed_unresolved')),
        check (duplicate_of_id <> id)
      );
      create index on knowledge_request (status, posted_at desc, id);
      create index on knowledge_request (region_id);
      create index on knowledge_request (asker_id);
      create index on knowledge_request (duplicate_of_id);
      create table knowledge_request_theme (
        request_id uuid not null references knowledge_request (id) on delete cascade,
        theme_id uuid not null references theme (id),
        primary key (request_id, theme_id)
      );
      create index on knowledge_request_theme (theme_id);
      create table request_region (
        request_id uuid not null references knowledge_request (id) on delete cascade,
        region_id uuid not null references region (id),
        joined_at timestamptz not null default now(),
        primary key (request_id, region_id)
      );
      create table request_event (
        id uuid primary key default uuidv7(),
        request_id uuid not null references knowledge_request (id) on delete cascade,
        kind text not null,
        person_id uuid references app_user (id),
        group_id uuid references expert_group (id),
        at timestamptz not null default now()
      );
      create index on request_event (request_id, at);
      create table request_assignment (
        id uuid primary key default uuidv7(),
        version integer not null default 1,
        request_id uuid not null references knowledge_request (id) on delete cascade,
        group_id uuid not null references expert_group (id),
        expert_id uuid references app_user (id),
        status text not null default 'proposed'
          check (status in ('proposed', 'accepted', 'declined', 'transferred', 'done')),
        due_on timestamptz,
        reason text,
        proposed_at timestamptz not null default now(),
        accepted_at timestamptz,
        ended_at timestamptz,
        check (status <> 'accepted' or expert_id is not null)
      );
      create unique index one_live_assignment_per_request
        on request_assignment (request_id) where status in ('proposed', 'accepted');
      create index on request_assignment (request_id);
      create index on request_assignment (group_id, status, due_on);
      create index on request_assignment (expert_id, status);

      create table answer (
        id uuid primary key,
        version integer not null default 1,
        request_id uuid not null references knowledge_request (id) on delete cascade,
        kind text not null check (kind in ('expert', 'peer')),
        body text not null check (length(body) > 0),
        author_id uuid not null references app_user (id),
        region_id uuid references region (id),
        group_id uuid references expert_group (id),
        accepted boolean not null default false,
        created_at timestamptz not null default now(),
        edited_at timestamptz
      );
      create unique index one_accepted_answer_per_request on answer (request_id) where accepted;
      create index on answer (request_id, created_at);
      alter table knowledge_item add foreign key (source_answer_id) references answer (id);
      create table answer_citation (
        answer_id uuid not null references answer (id) on delete cascade,
        item_id uuid not null references knowledge_item (id),
        position integer not null,
        primary key (answer_id, item_id)
      );
      create index on answer_citation (item_id);
      create table reply (
        id uuid primary key,
        answer_id uuid not null references answer (id) on delete cascade,
        author_id uuid not null references app_user (id),
        body text not null check (length(body) > 0),
        created_at timestamptz not null default now()
      );
      create index on reply (answer_id);

      create table match (
        id uuid primary key default uuidv7(),
        version integer not null default 1,
        request_id uuid not null references knowledge_request (id) on delete cascade,
        item_id uuid not null references knowledge_item (id) on delete cascade,
        status text not null default 'suggested'
          check (status in ('suggested', 'shortlisted', 'dismissed', 'contacted', 'adopted')),
        score double precision not null check (score between 0 and 1),
        confidence text not null check (confidence in ('strong', 'possible', 'resembles', 'none')),
        factors jsonb not null,
        differences jsonb not null,
        profile_version text not null,
        dismiss_reason text,
        dismiss_note text,
        -- False once a later run no longer finds it; kept when somebody judged it.
        current boolean not null default true,
        found_at timestamptz not null default now(),
        seen_at timestamptz,
        unique (request_id, item_id),
        check ((status = 'dismissed') = (dismiss_reason is not null))
      );
      create index on match (request_id, score desc, id);
      create index on match (item_id);
      create table match_run (
        request_id uuid primary key references knowledge_request (id) on delete cascade,
        request_version integer not null,
        profile_version text not null,
        finished_at timestamptz not null default now()
      );
      create table match_feedback (
        match_id uuid not null references match (id) on delete cascade,
        user_id uuid not null references app_user (id) on delete cascade,
        useful boolean not null,
        reason text,
        profile_version text not null,
        given_at timestamptz not null default now(),
        primary key (match_id, user_id)
      );

      create table outbox (
        id bigint generated always as identity primary key,
        entity text not null,
        entity_id uuid not null,
        version integer not null,
        created_at timestamptz not null default now(),
        attempts integer not null default 0,
        not_before timestamptz not null default now(),
        done_at timestamptz,
        quarantined_at timestamptz,
        last_error text
      );
      create index outbox_waiting on outbox (not_before, id) where done_at is null and quarantined_at is null;
      create index outbox_entity_waiting on outbox (entity, entity_id, id) where done_at is null and quarantined_at is null;
      create function announce_change() returns trigger language plpgsql as $$
        begin
          perform pg_notify('change', new.entity || ' ' || new.entity_id || ' ' || new.version);
          return new;
        end $$;
      create trigger outbox_announces after insert on outbox for each row execute function announce_change();

      create table audit_event (
        id bigint generated always as identity primary key,
        at timestamptz not null default now(),
        actor_id uuid,
        action text not null,
        entity text not null,
        entity_id uuid,
        details jsonb not null default '{}',
        previous_hash bytea,
        hash bytea not null
      );
      create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception 'audit_event is append-only'; end $$;
      create trigger audit_event_append_only before update or delete on audit_event
        for each row execute function refuse_change();

      create table app_setting (key text primary key, value jsonb not null);
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop table app_setting, audit_event, outbox, match_feedback, match_run, match, reply, answer_citation cascade;
      drop table answer, request_assignment, request_event, request_region, knowledge_request_theme, knowledge_request cascade;
      drop table attachment, knowledge_item_version, knowledge_item_theme, knowledge_item, rate_limit, session, membership cascade;
      drop table app_user, expert_group_theme, expert_group, plan_bottleneck, plan_goal, region_plan, party, organisation cascade;
      drop table neighbourhood, region_grant, region, theme_concept, theme cascade;
      drop function announce_change, refuse_change;
    `);
  }
}
