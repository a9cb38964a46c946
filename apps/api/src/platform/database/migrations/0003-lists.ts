import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first page of a list of questions takes as long among a hundred thousand as among a hundred. */
export class Lists1764000000003 implements MigrationInterface {
  name = 'Lists1764000000003';

  async up(runner: QueryRunner) {
    await runner.query(`
      -- The order of every list of questions.
      create index request_by_age on knowledge_request ((coalesce(posted_at, created_at)), id);
      -- Counted without a look at the rows: what the read scope and the states need.
      create index request_by_status on knowledge_request (status, id) include (visibility, asker_id);
      create index assignment_due on request_assignment (due_on) where status in ('proposed', 'accepted');
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index request_by_age, request_by_status, assignment_due');
  }
}
