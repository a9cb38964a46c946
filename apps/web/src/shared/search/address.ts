import type { SearchSchemaInput } from '@tanstack/react-router';

/** What the addresses of the lists may hold. */
type SearchOf<One extends string, Many extends string> = Partial<
  Record<One, string | undefined> & Record<Many, string[] | undefined> & { aantal: number | undefined }
>;
/** What a link to a list may say: one value need not be an array. */
type Input<One extends string, Many extends string> = Partial<
  Record<One, string | undefined> &
    Record<Many, string | readonly string[] | undefined> & { aantal: number | undefined }
> &
  SearchSchemaInput;

export const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
/** More than one may be chosen: ?stand=open&stand=routed. */
const texts = (value: unknown): string[] | undefined => {
  const all = [...new Set([value].flat())].filter((one) => text(one) !== undefined) as string[];
  return all.length ? all : undefined;
};
const whole = (value: unknown) => (Number(value) > 0 ? Math.floor(Number(value)) : undefined);

type ItemOne = 'q' | 'literal' | 'volgorde' | 'stand';
type ItemMany = 'soort' | 'zeker' | 'thema' | 'regio' | 'discipline' | 'schaal' | 'fase';
export type ItemSearch = SearchOf<ItemOne, ItemMany>;
export const itemSearch = (search: Input<ItemOne, ItemMany>): ItemSearch => ({
  q: text(search.q),
  literal: text(search.literal),
  soort: texts(search.soort),
  zeker: texts(search.zeker),
  thema: texts(search.thema),
  regio: texts(search.regio),
  discipline: texts(search.discipline),
  schaal: texts(search.schaal),
  fase: texts(search.fase),
  volgorde: text(search.volgorde),
  stand: text(search.stand),
  aantal: whole(search.aantal),
});

type RequestOne = 'lijst' | 'q' | 'literal' | 'volgorde';
type RequestMany = 'stand' | 'thema' | 'regio';
export type RequestSearch = SearchOf<RequestOne, RequestMany>;
export const requestSearch = (search: Input<RequestOne, RequestMany>): RequestSearch => ({
  lijst: text(search.lijst),
  q: text(search.q),
  literal: text(search.literal),
  stand: texts(search.stand),
  thema: texts(search.thema),
  regio: texts(search.regio),
  volgorde: text(search.volgorde),
  aantal: whole(search.aantal),
});

/** The thesaurus: what is searched, of which theme, in use or not, and the sentence that is tried. */
type ThesaurusOne = 'q' | 'thema' | 'stand' | 'zin';
export type ThesaurusSearch = Partial<Record<ThesaurusOne, string | undefined>>;
export const thesaurusSearch = (search: ThesaurusSearch & SearchSchemaInput): ThesaurusSearch => ({
  q: text(search.q),
  thema: text(search.thema),
  stand: text(search.stand),
  zin: text(search.zin),
});

type RegionsOne = 'q' | 'fase' | 'grootte' | 'thema' | 'volgorde';
/** `kies`: keys of the regions that will be compared. */
export type RegionsSearch = Partial<Record<RegionsOne, string | undefined>> & { kies?: string[] | undefined };
type Given = Record<string, unknown>;
/** Two are compared. */
const two = (value: unknown) => texts(value)?.slice(0, 2);
export const regionsSearch = ({ q, fase, grootte, thema, volgorde, kies }: Given): RegionsSearch => ({
  q: text(q),
  fase: text(fase),
  grootte: text(grootte),
  thema: text(thema),
  volgorde: text(volgorde),
  kies: two(kies),
});
export const compareSearch = ({ regio }: Given): { regio?: string[] | undefined } => ({ regio: two(regio) });

/** What the radar shows: chosen regions and themes, from the how manyth region, and whether all themes are open. */
export type RegieSearch = Partial<
  Record<'volgorde' | 'alle', string | undefined> &
    Record<'regio' | 'thema', string[] | undefined> & { vanaf: number | undefined }
>;
export const regieSearch = (search: RegieSearch & SearchSchemaInput): RegieSearch => ({
  regio: texts(search.regio),
  thema: texts(search.thema),
  volgorde: text(search.volgorde),
  vanaf: whole(search.vanaf),
  alle: text(search.alle),
});
