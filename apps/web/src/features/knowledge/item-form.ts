import type {
  BuildingBlock,
  Discipline,
  EvidenceLevel,
  ItemType,
  Scope,
  Visibility,
} from '@samenwijs/domain';
import type { ItemInput } from '../../shared/api/gql/graphql';
import type { Item } from './api';
import { isFilled, type Section, SECTIONS } from './sections';

type ItemText = Record<'title' | 'summary' | 'remainder' | 'neighbourhood' | Section, string>;
/** What is written, as it is in the form. */
export type ItemContent = ItemText & {
  regionId: string | null;
  type: ItemType;
  visibility: Visibility;
  themeIds: readonly string[];
  disciplines: readonly Discipline[];
  buildingBlocks: readonly BuildingBlock[];
  scope: Scope | null;
  evidenceLevel: EvidenceLevel;
  /** A day, as a date field has it; empty when there is none. */
  reviewOn: string;
};
/** With what the server had when it was last seen: the version that is written over, and its content. */
export type ItemForm = ItemContent & { version: number | null; base: ItemContent };
export type Field = keyof ItemContent;

const EMPTY: ItemContent = {
  ...(Object.fromEntries(
    ['title', 'summary', 'remainder', 'neighbourhood', ...SECTIONS].map((field) => [field, '']),
  ) as ItemText),
  regionId: null,
  type: 'solution',
  visibility: 'network',
  themeIds: [],
  disciplines: [],
  buildingBlocks: [],
  scope: null,
  evidenceLevel: 'described',
  reviewOn: '',
};
export const FIELDS = Object.keys(EMPTY) as Field[];

const pick = (from: ItemContent): ItemContent =>
  Object.fromEntries(FIELDS.map((field) => [field, from[field]])) as ItemContent;

export function emptyForm(regionId: string | null): ItemForm {
  const content = { ...EMPTY, regionId };
  return { ...content, version: null, base: content };
}

export function formOf(item: Item): ItemForm {
  const { region, themes, neighbourhood, reviewOn, scope } = item;
  const content = pick({
    ...item,
    neighbourhood: neighbourhood ?? '',
    regionId: region?.id ?? null,
    themeIds: themes.map(({ id }) => id),
    scope: scope ?? null,
    reviewOn: reviewOn?.slice(0, 10) ?? '',
  });
  return { ...content, version: item.version, base: content };
}

export const inputOf = (key: string, form: ItemContent, version: number | null): ItemInput => {
  const { reviewOn, neighbourhood, themeIds, disciplines, buildingBlocks, ...content } = pick(form);
  return {
    ...content,
    key,
    version,
    themeIds: [...themeIds],
    disciplines: [...disciplines],
    buildingBlocks: [...buildingBlocks],
    neighbourhood: neighbourhood.trim() || null,
    // At noon: the same day in every time zone that we have.
    reviewOn: reviewOn ? `${reviewOn}T12:00:00Z` : null,
  };
};

const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
const same = (one: unknown, other: unknown) => plain(one) === plain(other);
export const isDirty = (form: ItemForm) => FIELDS.some((field) => !same(form[field], form.base[field]));

/** Both wrote: what only one of them changed is taken over; what both changed is for the writer to choose. */
export function merge(mine: ItemForm, theirs: ItemForm): { merged: ItemForm; both: Field[] } {
  const changed = (form: ItemContent, field: Field) => !same(form[field], mine.base[field]);
  const both = FIELDS.filter(
    (field) => changed(mine, field) && changed(theirs, field) && !same(mine[field], theirs[field]),
  );
  const ours = Object.fromEntries(
    FIELDS.filter((field) => changed(mine, field)).map((field) => [field, mine[field]]),
  ) as Partial<ItemContent>;
  return { merged: { ...theirs, ...ours }, both };
}

/** What has to be there before somebody reads it. The API has the last word. */
export function missingFields(form: ItemContent): Field[] {
  const tried = form.type !== 'guide' && form.type !== 'inventory';
  const open: readonly (readonly [Field, boolean])[] = [
    ['title', !isFilled(form.title)],
    ['summary', !isFilled(form.summary)],
    ['context', ![form.context, form.approach, form.remainder].some(isFilled)],
    ['whatDidNotWork', tried && !isFilled(form.whatDidNotWork)],
  ];
  return open.flatMap(([field, isOpen]) => (isOpen ? field : []));
}

/** The parts of the list beside the form. */
export const PARTS = [
  'title',
  'summary',
  'context',
  'approach',
  'activeIngredients',
  'outcomes',
  'whatDidNotWork',
  'conditions',
  'costs',
  'themes',
] as const;
export type Part = (typeof PARTS)[number];
export const isDone = (form: ItemContent, part: Part) =>
  part === 'outcomes'
    ? isFilled(form.outcomesShort) || isFilled(form.outcomesLong)
    : part === 'themes'
      ? form.themeIds.length > 0
      : isFilled(form[part]);
