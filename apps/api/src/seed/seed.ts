import { type Content, loadContent } from '@samenwijs/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { hashPassword } from '../modules/identity/index.js';
import type { Config } from '../platform/config.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { builders, insert } from './builders.js';
import { seedDemonstration } from './demonstration.js';

/**
 * Loads, once and in one transaction, what the product cannot do without (themes and the eight groups) and, unless
 * DEMO=0, the demonstration content. Without it an administrator's account is made, and its password said once.
 */
export async function seed(url: string, config: Config): Promise<void> {
  const source = await new DataSource({ ...dataSourceOptions(url), poolSize: 1 }).initialize();
  try {
    await source.transaction(async (manager) => {
      await manager.query('lock table app_setting in share row exclusive mode');
      if (!(await isDone(manager, 'reference'))) {
        await seedReference(manager, loadContent());
        await setDone(manager, 'reference');
      }
      if (config.DEMO && !(await isDone(manager, 'demonstration'))) {
        await seedDemonstration(manager, loadContent());
        await setDone(manager, 'demonstration');
      }
      if (!config.DEMO) await ensureAdministrator(manager, config);
    });
  } finally {
    await source.destroy();
  }
}

const isDone = async (manager: EntityManager, what: string) =>
  (await manager.query<unknown[]>('select from app_setting where key = $1', [`seed:${what}`])).length > 0;

const setDone = (manager: EntityManager, what: string) =>
  insert(manager, 'app_setting', { key: `seed:${what}`, value: 'true' });

async function seedReference(manager: EntityManager, content: Content) {
  const build = builders(manager);
  const themes = new Map<string, string>();
  for (const { key, name, description, status, buildingBlock, concepts } of content.themes) {
    const theme = await build.theme({ key, name, description, status, building_block: buildingBlock });
    themes.set(key, theme.id);
    for (const concept of concepts) await build.concept({ theme_id: theme.id, ...concept });
  }
  for (const { key, name, aim, provisional, themes: keys } of content.groups)
    await build.group({ key, name, aim, provisional, themes: keys.map((k) => themes.get(k)!) });
}

async function ensureAdministrator(manager: EntityManager, config: Config) {
  const [{ count }] = await manager.query<[{ count: string }]>('select count(*) from app_user');
  if (count !== '0') return;
  const password = crypto.randomUUID();
  await builders(manager).user({
    email: config.ADMIN_EMAIL,
    name: 'Beheer',
    fictitious: false,
    password_hash: await hashPassword(password),
    memberships: [{ role: 'admin' }, { role: 'coordinator' }],
  });
  console.log(`First account, shown once: ${config.ADMIN_EMAIL} with password ${password}`);
}
