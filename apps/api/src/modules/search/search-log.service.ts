import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError } from '@samenwijs/domain';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../platform/auth/viewer.js';
import { CONFIG, type Config } from '../../platform/config.js';
import type { Collection } from './documents.js';
import { NETWORK, SearchIndexService } from './search-index.service.js';

const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;
/** Nobody fills the log: more different searches on one day are not written down. */
const MOST_A_DAY = 5_000;
const SHORTEST = 3;
const LONGEST = 80;

/** An e-mail address, a postal code, or so many digits that they may be of a telephone, a person or a birthday. */
const PERSONAL = /@|\b\d{4} ?[a-z]{2}\b|\d{6}/;

const folded = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** One form for what is the same search; null for what may be about a person, or is no search. */
function loggable(text: string): string | null {
  const query = folded(text);
  if (query.length < SHORTEST || query.length > LONGEST) return null;
  const digits = query.replace(/(?<=\d)[\s.()/+-]+(?=\d)/g, '');
  return PERSONAL.test(query) || PERSONAL.test(digits) ? null : query;
}

/** One holds the other, in whole words. */
const overlap = (a: string, b: string) => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

const NOTE = `
  insert into search_log (query, collection, audience, results)
  select $1, $2, $3, $4
  where (select count(*) from search_log where day = current_date) < ${MOST_A_DAY}
  on conflict (day, query, collection, audience) do update
    set times = search_log.times + 1, results = excluded.results`;

/** What is searched for, counted per day: no person, no session, no time. */
@Injectable()
export class SearchLogService implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly index: SearchIndexService,
  ) {}

  async onApplicationBootstrap() {
    if (!this.config.WORKER) return;
    await this.forget();
    this.timer = setInterval(() => void this.forget().catch(() => undefined), DAY_MS).unref();
  }

  onApplicationShutdown() {
    clearInterval(this.timer);
  }

  /** Always true: whether it was written down would tell who has an account. */
  async note(viewer: Viewer, text: string, collection: Collection): Promise<true> {
    if (!viewer && collection === 'requests') throw new DomainError('UNAUTHENTICATED');
    const query = loggable(text);
    if (!query || (await this.isName(query))) return true;
    // What everybody of this kind would find, so that what a region keeps to itself is not counted.
    const audiences = viewer ? NETWORK : ['public'];
    const { total } = await this.index[collection].search({ text, audiences, limit: 0 });
    const audience = viewer ? 'participant' : 'visitor';
    await this.source.query(NOTE, [query, collection, audience, total]);
    return true;
  }

  forget(): Promise<unknown> {
    return this.source.query(`delete from search_log where day < current_date - ${KEPT_DAYS}`);
  }

  private async isName(query: string): Promise<boolean> {
    const people = await this.source.query<{ name: string }[]>('select name from app_user');
    return people.some(({ name }) => overlap(folded(name), query));
  }
}
