import * as domain from '@samenwijs/domain';
import { z } from 'zod';

const text = z.string().trim();
const key = z.string().regex(/^[a-z0-9-]+$/);
const optionalText = text.nullish().transform((value) => value ?? '');
const days = z.number().int();

const name = z.coerce.string().trim().min(1);
const names = z.array(name).default([]);

export const themeSchema = z.strictObject({
  key,
  name: text,
  description: text,
  status: z.enum(domain.THEME_STATUSES),
  buildingBlock: z.enum(domain.BUILDING_BLOCKS).nullable(),
  concepts: z.array(
    z.strictObject({
      key,
      preferred: name,
      abbreviations: names,
      professional: names,
      lay: names,
      misspelt: names,
    }),
  ),
});

export const groupSchema = z.strictObject({
  key,
  name: text,
  provisional: z.boolean(),
  aim: text,
  themes: z.array(key),
});

export const regionSchema = z.strictObject({
  key,
  name: text,
  code: z.string().length(3),
  /** Its place on the tile map: columns 1 (west) to 8, rows 1 (north) to 12. */
  tile: z.strictObject({ column: z.number().int().min(1).max(8), row: z.number().int().min(1).max(12) }),
  fictitious: z.boolean(),
  type: text,
  inhabitants: z.number().int().nullable(),
  municipalities: z.array(text),
  urbanity: z.enum(domain.URBANITIES).nullable(),
  legalForm: z.enum(domain.LEGAL_FORMS).nullable(),
  organisationModel: z.enum(domain.ORGANISATION_MODELS).nullable(),
  phase: z.enum(domain.PHASES).nullable(),
  disciplines: z.array(z.enum(domain.DISCIPLINES)),
  poster: z
    .strictObject({
      strengths: text.nullable(),
      challenges: text.nullable(),
      plan: text.nullable(),
      learning: text.nullable(),
    })
    .nullable(),
  grants: z.array(
    z.strictObject({
      kind: z.enum(['preparation', 'implementation']),
      round: z.number().int().nullable(),
      year: z.number().int().nullable(),
    }),
  ),
  neighbourhoods: z.array(
    z.strictObject({
      key,
      name: text,
      inhabitants: z.number().int().nullable(),
      partnership: z.enum(domain.PARTNERSHIPS).nullable().default(null),
    }),
  ),
  parties: z.array(
    z.strictObject({
      organisation: text,
      kind: z.enum(domain.PARTY_KINDS),
      role: text,
      mandate: z.boolean().nullable(),
    }),
  ),
  plan: z
    .strictObject({
      title: text,
      status: z.enum(['draft', 'submitted', 'adopted']),
      approach: text,
      goals: z.array(
        z.strictObject({
          visionGoal: z.number().int().min(1).max(6),
          theme: key,
          title: text,
          progress: z.number().int().min(0).max(100),
          /** What is counted, when something is: 9 of 14 wijken. */
          indicator: z
            .strictObject({ done: z.number().int(), total: z.number().int().positive(), unit: text })
            .nullable()
            .default(null),
          onCourse: z.boolean().nullable().default(null),
          remark: optionalText,
        }),
      ),
      bottlenecks: z.array(z.strictObject({ title: text, description: text })),
    })
    .nullable(),
});

export const personSchema = z.strictObject({
  key,
  name: text,
  email: z.email(),
  fictitious: z.boolean(),
  function: text.nullable(),
  affiliation: text.nullable(),
  disciplines: z.array(z.enum(domain.DISCIPLINES)),
  expertise: z.union([text, z.array(text).transform((words) => words.join(', '))]).nullish(),
  language: z.enum(['nl', 'en']),
  memberships: z.array(
    z.strictObject({ role: z.enum(domain.ROLES), region: key.optional(), group: key.optional() }),
  ),
});

export const itemSchema = z.strictObject({
  key,
  type: z.enum(domain.ITEM_TYPES),
  region: key.nullable(),
  neighbourhood: text.nullable(),
  title: text,
  summary: text,
  context: optionalText,
  approach: optionalText,
  activeIngredients: optionalText,
  outcomesShort: optionalText,
  outcomesLong: optionalText,
  whatDidNotWork: optionalText,
  conditions: optionalText,
  costs: optionalText,
  themes: z.array(key).min(1),
  disciplines: z.array(z.enum(domain.DISCIPLINES)),
  buildingBlocks: z.array(z.enum(domain.BUILDING_BLOCKS)),
  scope: z.enum(domain.SCOPES),
  evidenceLevel: z.enum(domain.EVIDENCE_LEVELS),
  visibility: z.enum(domain.VISIBILITIES),
  status: z.enum(domain.KNOWLEDGE_ITEM.states),
  owner: text,
  contact: text,
  publishedDaysAgo: days,
  reviewInDays: days,
});

export const questionSchema = z.strictObject({
  key,
  region: key,
  asker: text,
  title: text.max(140),
  bottleneck: optionalText,
  tried: optionalText,
  helpWanted: optionalText,
  helpKinds: z.array(z.enum(domain.HELP_KINDS)),
  urgency: z.enum(domain.URGENCIES),
  themes: z.array(key).min(1),
  disciplines: z.array(z.enum(domain.DISCIPLINES)),
  scope: z.enum(domain.SCOPES).nullable(),
  anonymous: z.boolean(),
  askedDaysAgo: days,
  status: z.enum(domain.KNOWLEDGE_REQUEST.states),
  assignment: z
    .strictObject({
      group: key,
      status: z.enum(domain.ASSIGNMENT.states),
      expert: text.nullable(),
      dueInDays: days.nullable(),
    })
    .nullable(),
  answers: z.array(
    z.strictObject({
      author: text,
      kind: z.enum(domain.ANSWER_KINDS),
      group: key.optional(),
      region: key.optional(),
      body: text,
      cites: z.array(key),
      daysAgo: days,
      accepted: z.boolean(),
    }),
  ),
  alsoRegions: z.array(key),
  /** Part of the judged set: somebody read all items and decided which answer it. */
  judged: z.boolean().default(false),
  closeReason: text.nullish(),
  /** The judged set: which items answer it (2) or help (1). */
  expectedItems: z.record(key, z.union([z.literal(1), z.literal(2)])),
});

/** A question that was written to measure by, without sight of the thesaurus; it is shown nowhere. */
export const measuringQuestionSchema = z.strictObject({
  key,
  title: text.max(140),
  text,
  region: key,
  themes: z.array(key).min(1),
  disciplines: z.array(z.enum(domain.DISCIPLINES)),
  scope: z.enum(domain.SCOPES),
  /** The expert group that should get it. */
  group: key,
  /** Which items answer it (2) or help (1); none when nobody does. */
  answers: z.record(key, z.union([z.literal(1), z.literal(2)])),
});

export const adoptionSchema = z.strictObject({
  key,
  item: key,
  region: key,
  question: key.nullable(),
  /** The adoption that this one was taken from: the second generation. */
  parent: key.nullable(),
  status: z.enum(domain.ADOPTION.states),
  /** How it ended, once it did: kept when it is evaluated. */
  result: z.enum(domain.ADOPTION_RESULTS).nullable(),
  /** What was changed, in at most six words; 'niets veranderd' is an answer too. */
  changed: text.max(60),
  adaptations: optionalText,
  outcome: optionalText,
  startedDaysAgo: days,
  updatedDaysAgo: days,
  /** The region and whoever asked agreed that visitors may read this story. */
  public: z.boolean(),
});

/** What was searched for, so many times. */
export const searchSchema = z.strictObject({ query: text.max(80), times: z.int().positive() });

export type ContentSearch = z.infer<typeof searchSchema>;
export type MeasuringQuestion = z.infer<typeof measuringQuestionSchema>;
export type ContentAdoption = z.infer<typeof adoptionSchema>;
export type ContentTheme = z.infer<typeof themeSchema>;
export type ContentGroup = z.infer<typeof groupSchema>;
export type ContentRegion = z.infer<typeof regionSchema>;
export type ContentPerson = z.infer<typeof personSchema>;
export type ContentItem = z.infer<typeof itemSchema>;
export type ContentQuestion = z.infer<typeof questionSchema>;
