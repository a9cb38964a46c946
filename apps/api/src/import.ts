import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { DomainError, type Membership } from '@samenwijs/domain';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { ImportService } from './modules/files/index.js';
import { openDatabase } from './open-database.js';
import type { SignedIn } from './platform/auth/viewer.js';
import { type Config, readConfig } from './platform/config.js';
import { StartError } from './platform/database/start-error.js';

const USAGE = 'Usage: npm run import -- FILE... --region KEY [--as EMAIL]';

type Wishes = { files: string[]; region: string | undefined; as: string | undefined };

function readWishes(): Wishes {
  const text = { type: 'string' } as const;
  const parsed = (() => {
    try {
      return parseArgs({ options: { region: text, as: text }, allowPositionals: true });
    } catch (error) {
      throw new StartError(`${(error as Error).message}\n${USAGE}`);
    }
  })();
  const { region, as } = parsed.values;
  if (!parsed.positionals.length) throw new StartError(`Name the files to import.\n${USAGE}`);
  if (!region && !as)
    throw new StartError(`Name the region that the documents are of, or who imports them.\n${USAGE}`);
  return { files: parsed.positionals, region, as };
}

const PERSON = `
  select u.id, u.name, jsonb_agg(jsonb_build_object('role', m.role, 'regionId', m.region_id, 'groupId', m.group_id) order by m.id) as memberships
  from app_user u join membership m on m.user_id = u.id`;
type Person = { id: string; name: string; memberships: Membership[] };

/** Who imports: the person named, else the region's first facilitator. */
async function findViewer(
  source: DataSource,
  regionId: string | null,
  { as, region }: Wishes,
): Promise<SignedIn> {
  const [person] = as
    ? await source.query<Person[]>(`${PERSON} where u.active and u.email = $1 group by u.id`, [as])
    : await source.query<Person[]>(
        `${PERSON} where u.active and exists (
           select from membership f where f.user_id = u.id and f.role = 'facilitator' and f.region_id = $1)
         group by u.id order by u.id limit 1`,
        [regionId],
      );
  if (!person)
    throw new StartError(
      as
        ? `There is no account ${as}.`
        : `Region ${region} has no facilitator: say who imports, by --as EMAIL.`,
    );
  const regionIds = person.memberships.flatMap((m) => m.regionId ?? []);
  return {
    userId: person.id,
    name: person.name,
    memberships: person.memberships,
    regionId: regionIds[0] ?? null,
    regionIds,
    groupIds: person.memberships.flatMap((m) => m.groupId ?? []),
  };
}

async function findRegion(source: DataSource, key: string | undefined): Promise<string | null> {
  if (!key) return null;
  const regions = await source.query<{ id: string; key: string }[]>(
    'select id, key from region order by key',
  );
  const found = regions.find((region) => region.key === key);
  if (!found)
    throw new StartError(`There is no region ${key}. There are: ${regions.map((r) => r.key).join(', ')}.`);
  return found.id;
}

function readFile(file: string, { UPLOAD_MAX_MB }: Config): Buffer {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new DomainError('NOT_FOUND', 'There is no such file');
  if (stat.size > UPLOAD_MAX_MB * 1_000_000)
    throw new DomainError('FILE_TOO_LARGE', `This file is larger than ${UPLOAD_MAX_MB} MB`);
  return fs.readFileSync(file);
}

/** Imports the files one by one. @returns how many were refused. */
async function importFiles(url: string, config: Config, wishes: Wishes): Promise<number> {
  const module = AppModule.with({ ...config, DATABASE_URL: url, WORKER: false });
  const app = await NestFactory.createApplicationContext(module, {
    abortOnError: false,
    logger: ['fatal', 'error'],
  });
  try {
    const source = app.get(DataSource);
    const regionId = await findRegion(source, wishes.region);
    const viewer = await findViewer(source, regionId, wishes);
    const site = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
    let refused = 0;
    for (const file of wishes.files) {
      try {
        const upload = { name: path.basename(file), bytes: readFile(file, config) };
        const { id, title } = await app.get(ImportService).import(viewer, upload, regionId);
        console.log(`imported: ${title} -> ${site}/kennis/${id}`);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refused++;
        const reason =
          error.code === 'FORBIDDEN' ? `${viewer.name} may not add documents here` : error.message;
        console.log(`refused: ${file}: ${reason} (${error.code})`);
      }
    }
    return refused;
  } finally {
    await app.close();
  }
}

try {
  const wishes = readWishes();
  const config = readConfig();
  const database = await openDatabase(config);
  try {
    if (await importFiles(database.url, config, wishes)) process.exitCode = 1;
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
