import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Role } from '@samenwijs/domain';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.js';
import type { DemoAccount } from './identity.types.js';

/** Known to all, on purpose: it opens nothing but demonstration accounts. */
export const DEMO_PASSWORD = 'samen-wijs-proberen';

const SHOWN = [
  'esra.aydin@samenwijs.example',
  'noor.hendriks@samenwijs.example',
  'lucas.meertens@samenwijs.example',
  'ilse.bakhuis@samenwijs.example',
  'hatice.demir@samenwijs.example',
  'marleen.de.wit@samenwijs.example',
];

@Injectable()
export class DemoAccountsService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The accounts to try it with, one per role and region of the guided story. Empty without demonstration content. */
  async list(): Promise<DemoAccount[]> {
    if (!this.config.DEMO) return [];
    const rows = await this.source.query<{ email: string; name: string; role: Role; place: string | null }[]>(
      `select distinct on (u.id) u.email, u.name, m.role, coalesce(r.name, g.name) as place
       from app_user u join membership m on m.user_id = u.id
       left join region r on r.id = m.region_id left join expert_group g on g.id = m.group_id
       where u.demo and u.active and u.email = any($1) order by u.id, m.id`,
      [SHOWN],
    );
    return rows
      .sort((a, b) => SHOWN.indexOf(a.email) - SHOWN.indexOf(b.email))
      .map(({ email, name, role, place }) => ({
        email,
        name,
        role,
        password: DEMO_PASSWORD,
        description: place ?? '',
      }));
  }
}
