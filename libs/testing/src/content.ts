import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  adoptionSchema,
  type ContentAdoption,
  type ContentGroup,
  type ContentItem,
  type ContentPerson,
  type ContentQuestion,
  type ContentRegion,
  type ContentSearch,
  type ContentTheme,
  type MeasuringQuestion,
  measuringQuestionSchema,
  groupSchema,
  itemSchema,
  personSchema,
  questionSchema,
  regionSchema,
  searchSchema,
  themeSchema,
} from './schema.js';

export type Content = {
  themes: ContentTheme[];
  groups: ContentGroup[];
  regions: ContentRegion[];
  people: ContentPerson[];
  items: ContentItem[];
  questions: ContentQuestion[];
  adoptions: ContentAdoption[];
  measuring: MeasuringQuestion[];
  searches: ContentSearch[];
};

/** The content that comes with the product: plain YAML that anybody can add to. */
export const CONTENT_DIR = path.resolve(import.meta.dirname, '../content');

function read<T>(schema: z.ZodType<T>, file: string): T {
  const result = schema.safeParse(parse(fs.readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  throw new Error(`${path.basename(file)}: ${z.prettifyError(result.error)}`);
}

const readFolder = <T>(schema: z.ZodType<T>, folder: string): T[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => read(schema, path.join(folder, name)));

/** Reads and checks all of it. @throws Error naming the file and the field. */
export const loadContent = (dir = CONTENT_DIR): Content => ({
  themes: readFolder(themeSchema, path.join(dir, 'themes')),
  groups: read(z.array(groupSchema), path.join(dir, 'groups.yaml')),
  regions: readFolder(regionSchema, path.join(dir, 'regions')),
  people: readFolder(z.array(personSchema), path.join(dir, 'people')).flat(),
  items: readFolder(itemSchema, path.join(dir, 'items')),
  questions: readFolder(questionSchema, path.join(dir, 'questions')),
  measuring: readFolder(z.array(measuringQuestionSchema), path.join(dir, 'measuring')).flat(),
  adoptions: readFolder(adoptionSchema, path.join(dir, 'adoptions')),
  searches: read(z.array(searchSchema), path.join(dir, 'searches.yaml')),
});

/** `facilitator:REGION`, `expert:GROUP` or `expert:GROUP:2` is the first (second) such person; anything else is a person's key. */
export function resolvePerson(people: readonly ContentPerson[], reference: string): ContentPerson {
  const [role, place, rank = '1'] = reference.split(':');
  const found = place
    ? people.filter((person) =>
        person.memberships.some((m) => m.role === role && (m.region === place || m.group === place)),
      )[Number(rank) - 1]
    : people.find((person) => person.key === reference);
  if (!found) throw new Error(`Nobody is '${reference}'`);
  return found;
}
