import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Membership } from '@samenwijs/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { asSignedIn, type Viewer } from '../../platform/auth/viewer.js';
import { CONFIG, type Config } from '../../platform/config.js';

const digest = (token: string) => createHash('sha256').update(token).digest();

type Row = { id: string; name: string; memberships: Membership[] };

// Refreshing the idle clock at most once a minute keeps reading requests from writing.
const FIND = `
  with live as (
    select token_hash, user_id, used_at from session
    where token_hash = $1 and expires_at > now() and used_at > now() - $2 * interval '1 hour'
  ), touched as (
    update session set used_at = now() from live
    where session.token_hash = live.token_hash and live.used_at < now() - interval '1 minute'
  )
  select u.id, u.name, coalesce((
    select jsonb_agg(jsonb_build_object('role', m.role, 'regionId', m.region_id, 'groupId', m.group_id) order by m.id)
    from membership m where m.user_id = u.id), '[]') as memberships
  from live join app_user u on u.id = live.user_id
  where u.active`;

/** Sessions: an opaque 256-bit token in a cookie, its hash in Postgres, idle and absolute limits, revoked at once everywhere. */
@Injectable()
export class SessionsService {
  private readonly secure: boolean;
  private readonly cookie: string;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.secure = !!config.PUBLIC_URL?.startsWith('https:');
    // On plain-http localhost the prefix and Secure drop, and nothing else.
    this.cookie = this.secure ? '__Host-samenwijs' : 'samenwijs';
  }

  async viewerOf(headers: { cookie?: string | undefined }): Promise<Viewer> {
    const token = this.tokenIn(headers.cookie);
    if (!token) return null;
    const [row] = await this.source.query<Row[]>(FIND, [digest(token), this.config.SESSION_IDLE_HOURS]);
    return row ? asSignedIn(row, row.memberships) : null;
  }

  /** A new token; the one that came with the request ends, so that none can be planted before signing in. */
  async start(manager: EntityManager, userId: string, request: FastifyRequest, reply: FastifyReply) {
    const old = this.tokenIn(request.headers.cookie);
    if (old) await manager.query('delete from session where token_hash = $1', [digest(old)]);
    const token = randomBytes(32).toString('base64url');
    const days = this.config.SESSION_MAX_DAYS;
    await manager.query(
      `insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + $3 * interval '1 day')`,
      [digest(token), userId, days],
    );
    reply.setCookie(this.cookie, token, this.cookieOptions(days * 86_400));
  }

  async end(request: FastifyRequest, reply: FastifyReply) {
    const token = this.tokenIn(request.headers.cookie);
    if (token) await this.source.query('delete from session where token_hash = $1', [digest(token)]);
    reply.clearCookie(this.cookie, this.cookieOptions());
  }

  async endAll(userId: string, reply: FastifyReply) {
    await this.source.query('delete from session where user_id = $1', [userId]);
    reply.clearCookie(this.cookie, this.cookieOptions());
  }

  private cookieOptions(maxAge?: number) {
    return {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.secure,
      ...(maxAge ? { maxAge } : {}),
    } as const;
  }

  private tokenIn(header: string | undefined): string | undefined {
    const start = `${this.cookie}=`;
    return header
      ?.split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith(start))
      ?.slice(start.length);
  }
}
