import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { audit } from '../../../platform/audit/audit.js';
import type { SignedIn } from '../../../platform/auth/viewer.js';
import { announceChange } from '../../../platform/outbox/outbox.js';

/** Nobody built it yet, an administrator or the command asked for it, or what it is built with has changed. */
export type RebuildReason = 'first' | 'asked' | 'command' | 'thesaurus' | 'release';
export type Rebuild = {
  id: string;
  reason: RebuildReason;
  askedAt: Date;
  startedAt: Date | null;
  done: number;
  total: number;
  finishedAt: Date | null;
  error: string | null;
};

const COLUMNS = `id, reason, asked_at as "askedAt", started_at as "startedAt", done, total, finished_at as "finishedAt", error`;

/** Rebuilding as the database knows it: one at a time, whoever asks, wherever it runs. */
@Injectable()
export class RebuildService {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Asks for a rebuild; when there is one already, that is the answer. Who pressed the button is written down. */
  ask(reason: RebuildReason, viewer: SignedIn | null = null): Promise<Rebuild> {
    return this.source.transaction(async (manager) => {
      const [made] = await manager.query<Rebuild[]>(
        `insert into search_rebuild (reason, asked_by) values ($1, $2) on conflict do nothing returning ${COLUMNS}`,
        [reason, viewer?.userId ?? null],
      );
      if (made && viewer)
        await audit(manager, {
          actorId: viewer.userId,
          action: 'search.rebuild_asked',
          entity: 'search_rebuild',
          entityId: made.id,
        });
      const rebuild = made ?? (await this.latest())!;
      await announceChange(manager, 'search', rebuild.id, 0);
      return rebuild;
    });
  }

  /** The one that runs or waits, else the last one. */
  async latest(): Promise<Rebuild | null> {
    const [row] = await this.source.query<Rebuild[]>(
      `select ${COLUMNS} from search_rebuild order by finished_at is null desc, asked_at desc limit 1`,
    );
    return row ?? null;
  }

  async find(id: string): Promise<Rebuild | null> {
    const [row] = await this.source.query<Rebuild[]>(`select ${COLUMNS} from search_rebuild where id = $1`, [
      id,
    ]);
    return row ?? null;
  }

  /** What is asked and not done. */
  async waiting(): Promise<Rebuild | null> {
    const latest = await this.latest();
    return latest && !latest.finishedAt ? latest : null;
  }

  start(id: string, total: number) {
    return this.source.query(
      'update search_rebuild set started_at = coalesce(started_at, now()), done = 0, total = $2, error = null where id = $1',
      [id, total],
    );
  }

  progress(id: string, done: number) {
    return this.source.query('update search_rebuild set done = least($2, total) where id = $1', [id, done]);
  }

  /** It does not work out yet. */
  note(id: string, error: string) {
    return this.source.query('update search_rebuild set error = $2 where id = $1', [id, error.slice(0, 500)]);
  }

  finish(id: string, error: string | null = null) {
    return this.source.query(
      `update search_rebuild set finished_at = now(), error = $2, done = case when $2::text is null then total else done end
       where id = $1`,
      [id, error?.slice(0, 500) ?? null],
    );
  }
}
