import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError } from '@samenwijs/domain';
import { mergeProfile, PROFILE, type RankingProfile } from '@samenwijs/matching';
import { Subject } from 'rxjs';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../../platform/audit/audit.js';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { ChangeFeed } from '../../platform/outbox/change-feed.js';
import { recordChange } from '../../platform/outbox/outbox.js';
import { Profile } from './profile.entity.js';
import { withNumbers } from './profile-numbers.js';

const SHOWN = 50;

/** What a kept profile says to this release. */
export const weightsOf = ({ name, weights }: Profile): RankingProfile => ({
  ...mergeProfile(weights),
  version: name,
});

/** Which weights rank: the same in every process within seconds, kept with all that came before. */
@Injectable()
export class ProfilesService implements OnModuleInit {
  /** Another profile is current, or the same one has other weights. */
  readonly changes$ = new Subject<RankingProfile>();
  private profile = PROFILE;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly feed: ChangeFeed,
  ) {}

  /** As this process knows it. */
  get current(): RankingProfile {
    return this.profile;
  }

  async onModuleInit() {
    await this.install();
    await this.refresh();
    const look = () => void this.refresh().catch(() => undefined);
    this.feed.changes$.subscribe(({ entity }) => entity === 'profile' && look());
    this.feed.resync$.subscribe(look);
  }

  /** As the database has it by now. */
  async refresh(): Promise<RankingProfile> {
    const row = await this.source.manager.findOneByOrFail(Profile, { status: 'current' });
    const next = weightsOf(row);
    if (JSON.stringify(next) !== JSON.stringify(this.profile)) {
      this.profile = next;
      this.changes$.next(next);
    }
    return this.profile;
  }

  /** The current one first, then the newest. */
  list(): Promise<Profile[]> {
    return this.source.manager
      .createQueryBuilder(Profile, 'profile')
      .orderBy(`profile.status = 'current'`, 'DESC')
      .addOrderBy('profile.id', 'DESC')
      .limit(SHOWN)
      .getMany();
  }

  async find(id: string): Promise<Profile> {
    const found = await this.source.manager.findOneBy(Profile, { id });
    if (!found) throw new DomainError('NOT_FOUND');
    return found;
  }

  /** A copy with other numbers. It ranks nothing until it is made current. */
  draft(
    viewer: SignedIn,
    fromId: string,
    note: string,
    numbers: readonly { key: string; value: number }[],
  ): Promise<Profile> {
    return this.source.transaction(async (manager) => {
      await manager.query('lock table ranking_profile in share row exclusive mode');
      const from = await manager.findOneBy(Profile, { id: fromId });
      if (!from) throw new DomainError('NOT_FOUND');
      const root = from.name.split('.')[0]!;
      const [{ next }] = await manager.query<[{ next: number }]>(
        `select coalesce(max(split_part(name, '.', 2)::int), 0) + 1 as next from ranking_profile
         where split_part(name, '.', 1) = $1 and name ~ '\\.\\d+$'`,
        [root],
      );
      const name = `${root}.${next}`;
      const weights = { ...withNumbers(weightsOf(from), numbers), version: name };
      const made = await manager.save(
        manager.create(Profile, { name, weights, note: note.trim(), createdById: viewer.userId }),
      );
      await this.audit(manager, viewer, 'profile.drafted', made, { from: from.name });
      return manager.findOneByOrFail(Profile, { name });
    });
  }

  /** From now on this one ranks, and matches are sought anew. The way back is to choose the one before. */
  makeCurrent(viewer: SignedIn, id: string, version: number, insteadOf: string): Promise<Profile> {
    return this.source.transaction(async (manager) => {
      await manager.query('lock table ranking_profile in share row exclusive mode');
      const profile = await manager.findOneBy(Profile, { id });
      if (!profile) throw new DomainError('NOT_FOUND');
      if (profile.status === 'current') throw new DomainError('ALREADY_DONE');
      // Meanwhile somebody may have chosen another: that is looked at first.
      if (
        profile.version !== version ||
        !(await manager.existsBy(Profile, { id: insteadOf, status: 'current' }))
      )
        throw new DomainError('VERSION_CONFLICT', undefined, { version: profile.version });
      const before = await retireCurrent(manager);
      Object.assign(profile, { status: 'current', currentSince: new Date(), chosen: true });
      profile.version += 1;
      await manager.save(profile);
      await this.audit(manager, viewer, 'profile.made_current', profile, { before });
      await recordChange(manager, 'profile', profile.id, profile.version);
      return profile;
    });
  }

  /** A draft that was never current. */
  discard(viewer: SignedIn, id: string, version: number): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      const profile = await manager.findOne(Profile, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!profile) throw new DomainError('NOT_FOUND');
      if (profile.version !== version)
        throw new DomainError('VERSION_CONFLICT', undefined, { version: profile.version });
      if (profile.status !== 'draft' || !profile.createdById) throw new DomainError('ILLEGAL_TRANSITION');
      await manager.delete(Profile, id);
      await this.audit(manager, viewer, 'profile.discarded', profile, {});
      return true;
    });
  }

  private audit(
    manager: EntityManager,
    { userId }: SignedIn,
    action: string,
    { id, name }: Profile,
    more: object,
  ) {
    return audit(manager, {
      actorId: userId,
      action,
      entity: 'profile',
      entityId: id,
      details: { name, ...more },
    });
  }

  /** The profile of this release is there, and current unless somebody chose another. */
  private install(): Promise<void> {
    return this.source.transaction(async (manager) => {
      await manager.query('lock table ranking_profile in share row exclusive mode');
      const name = PROFILE.version;
      // What came with a release is what the release says.
      await manager.query(
        `insert into ranking_profile (name, weights) values ($1, $2)
         on conflict (name) do update set weights = excluded.weights where ranking_profile.created_by is null`,
        [name, PROFILE],
      );
      const current = await manager.findOneBy(Profile, { status: 'current' });
      if (current && (current.chosen || current.name === name)) return;
      await retireCurrent(manager);
      await manager.query(
        `update ranking_profile set status = 'current', current_since = now(), version = version + 1 where name = $1`,
        [name],
      );
    });
  }
}

/** @returns its name, null when there was none. */
async function retireCurrent(manager: EntityManager): Promise<string | null> {
  const [rows] = await manager.query<[{ name: string }[], number]>(
    `update ranking_profile set status = 'retired', version = version + 1 where status = 'current' returning name`,
  );
  return rows[0]?.name ?? null;
}
