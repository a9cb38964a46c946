import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError } from '@samenwijs/domain';
import { isUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { audit } from '../../platform/audit/audit.js';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { CONFIG, type Config } from '../../platform/config.js';
import type { PreferencesInput, SignInInput } from './identity.inputs.js';
import { isPassword } from './passwords.js';
import { SessionsService } from './sessions.service.js';
import { User } from './user.entity.js';

const QUARTER = 15 * 60;

@Injectable()
export class IdentityService {
  private readonly perAccount: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    // Counted in Postgres: the limit holds over all replicas. It ends by itself, so nobody can lock somebody out for good.
    const limiter = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: source,
        storeType: 'typeorm',
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix,
        points,
        duration: QUARTER,
      });
    this.perAccount = limiter('account', 10);
    this.perAddress = limiter('address', 100);
  }

  /** @throws DomainError BAD_CREDENTIALS, the same for an unknown account; RATE_LIMITED with `retryAfter` in seconds. */
  async signIn(input: SignInInput, request: FastifyRequest, reply: FastifyReply): Promise<User> {
    const email = input.email.trim().toLowerCase();
    await this.count(this.perAddress, request.ip);
    await this.count(this.perAccount, email);
    const user = await this.source
      .getRepository(User)
      .createQueryBuilder('u')
      .addSelect('u.passwordHash')
      // Everybody knows the demonstration's password: without the demonstration it opens nothing.
      .where('u.email = :email and u.active and (:demo or not u.demo)', { email, demo: this.config.DEMO })
      .getOne();
    if (!(await isPassword(user?.passwordHash, input.password)) || !user)
      throw new DomainError('BAD_CREDENTIALS');
    await this.perAccount.delete(email);
    // Only failures count for an address: a whole office may share one.
    await this.perAddress.reward(request.ip);
    await this.source.transaction(async (manager) => {
      await this.sessions.start(manager, user.id, request, reply);
      await audit(manager, { actorId: user.id, action: 'sign_in', entity: 'user', entityId: user.id });
    });
    return user;
  }

  async signOutEverywhere(viewer: SignedIn, reply: FastifyReply) {
    await this.sessions.endAll(viewer.userId, reply);
    return true;
  }

  user(viewer: SignedIn): Promise<User> {
    return this.source.getRepository(User).findOneByOrFail({ id: viewer.userId });
  }

  /** Somebody who takes part; null also for who no longer does. */
  async person(id: string): Promise<User | null> {
    return isUUID(id) ? this.source.getRepository(User).findOneBy({ id, active: true }) : null;
  }

  async setPreferences(viewer: SignedIn, input: PreferencesInput): Promise<User> {
    await this.source.getRepository(User).update(viewer.userId, {
      ...(input.language ? { language: input.language } : {}),
      ...(input.colourScheme ? { colourScheme: input.colourScheme } : {}),
    });
    return this.user(viewer);
  }

  private async count(limiter: RateLimiterPostgres, key: string) {
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (refused instanceof Error) throw refused;
      const { msBeforeNext } = refused as { msBeforeNext: number };
      throw new DomainError('RATE_LIMITED', 'Too many tries', {
        retryAfter: Math.ceil(msBeforeNext / 1_000),
      });
    }
  }
}
