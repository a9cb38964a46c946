import {
  DISCIPLINES,
  EVIDENCE_LEVELS,
  ITEM_TYPES,
  KNOWLEDGE_REQUEST,
  PHASES,
  SCOPES,
} from '@samenwijs/domain';

/** More than this the API refuses. */
const MAX_VALUES = 50;
const NOT_FOUND = ['draft', 'withdrawn', 'duplicate'];

/** The values of a facet whose values are few, in their own order; themes and regions have as many as there are. */
export const VALUES: Partial<Record<string, readonly string[]>> = {
  type: ITEM_TYPES,
  evidence: [...EVIDENCE_LEVELS].reverse(),
  discipline: DISCIPLINES,
  scope: SCOPES,
  phase: PHASES,
  status: KNOWLEDGE_REQUEST.states.filter((state) => !NOT_FOUND.includes(state)),
};

/** Facets by their name in the address: { theme: 'thema' }. */
export type FilterNames<Facet extends string = string> = Readonly<Record<Facet, string>>;
type Address = object;

export const chosenIn = (search: Address, name: string): readonly string[] => {
  const value = (search as Record<string, unknown>)[name];
  return Array.isArray(value) ? (value as string[]) : [];
};

/** What the API is asked, from what the address says; what nobody can have chosen is left out. */
export function filterOf<Facet extends string>(names: FilterNames<Facet>, search: Address) {
  const filter: Partial<Record<Facet, string[]>> = {};
  for (const [facet, name] of Object.entries(names) as [Facet, string][]) {
    const known = VALUES[facet];
    const values = chosenIn(search, name).filter((value) => !known || known.includes(value));
    if (values.length) filter[facet] = values.slice(0, MAX_VALUES);
  }
  return filter;
}

/** The change of the address that chooses a value, or no longer. */
export function toggled(search: Address, name: string, value: string): Record<string, string[] | undefined> {
  const old = chosenIn(search, name);
  const values = old.includes(value) ? old.filter((one) => one !== value) : [...old, value];
  return { [name]: values.length ? values : undefined };
}

/** The change of the address that chooses nothing. */
export const cleared = (names: FilterNames) =>
  Object.fromEntries(Object.values(names).map((name) => [name, undefined]));

/** Each chosen value with its facet. */
export const choices = <Facet extends string>(names: FilterNames<Facet>, search: Address) =>
  (Object.entries(names) as [Facet, string][]).flatMap(([facet, name]) =>
    chosenIn(search, name).map((value) => ({ facet, name, value })),
  );
