import * as domain from '@samenwijs/domain';
import { z } from 'zod';

const text = z.string().trim();
const key = z.string().regex(/^[a-z0-9-]+$/);
const optionalText = text.nullish().transform((value) => value ?? '');
const days = z.number().int();

export const themeSchema = z.strictObject({
  key,
  name: text,
  description: text,
  status: z.enum(domain.THEME_STATUSES),
  buildingBlock: z.enum(domain.BUILDING_BLOCKS).nullable(),
  concepts: z.array(z.strictObject({ key, labels: z.array(z.coerce.string().trim()).min(1) })),
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
  neighbourhoods: z.array(z.strictObject({ key, name: text, inhabitants: z.number().int().nullable() })),
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
  closeReason: text.nullish(),
  /** The judged set: which items answer it (2) or help (1). */
  expectedItems: z.record(key, z.union([z.literal(1), z.literal(2)])),
});

export type ContentTheme = z.infer<typeof themeSchema>;
export type ContentGroup = z.infer<typeof groupSchema>;
export type ContentRegion = z.infer<typeof regionSchema>;
export type ContentPerson = z.infer<typeof personSchema>;
export type ContentItem = z.infer<typeof itemSchema>;
export type ContentQuestion = z.infer<typeof questionSchema>;
