import {
  type CrossCount,
  excerptOf,
  type ListQuery,
  partsOf,
  type Statistics,
  STOP_WORDS,
  type TextRange,
  tokenise,
} from '@samenwijs/matching';
import type { MultiSearchQuery, SearchResponse } from 'meilisearch';
import type { MeiliClient } from './meili-client.js';
import { decodeValue, MARK, oneOf, tieOf } from './meili-values.js';
import type { SearchPage } from './search-engine.js';

type Filter = (string | string[])[];
type Kept = { id: string; order: Record<string, number>; title?: string; text?: string };
type Response = SearchResponse<Kept>;
type Narrowing = Pick<ListQuery, 'audiences' | 'filter'>;

/** The server reads no more words of a query. */
const MOST_WORDS = 10;
/** A page by relevance is found again when so many documents came or went before it. */
const AROUND = 20;
/** Values that are counted in one request. */
const AT_ONCE = 50;

/** The search box and every list, by the server's own search. */
export class Box {
  constructor(
    private readonly client: MeiliClient,
    private readonly index: string,
    private readonly statistics: Statistics,
  ) {}

  async search(query: ListQuery): Promise<SearchPage> {
    const typed = this.#typed(query);
    if (typed === null) return { hits: [], total: 0, more: false, facets: emptied(query.facets), also: [] };
    let page = await this.#page(query, { ...typed, matchingStrategy: 'all' });
    // Nothing has all of the words: the rarest of them then.
    if (page.total === 0 && typed.words > 1)
      page = await this.#page(query, { ...typed, matchingStrategy: 'frequency' });
    return { ...page, also: typed.also };
  }

  async cross(rows: string, columns: string, query: Omit<ListQuery, 'limit'>): Promise<CrossCount[]> {
    const typed = this.#typed(query);
    if (typed === null) return [];
    const base = { ...typed.request, matchingStrategy: 'all' as const };
    const counts = async (narrowed: Filter[], facets: string[]) => {
      const queries = narrowed.map((more) => this.#counting(base, [...filters(query), ...more], facets));
      return (await this.#ask(queries)).map(({ facetDistribution = {} }) => facetDistribution);
    };
    const [both] = await counts([[]], [...new Set([rows, columns])]);
    const valuesOf = (facet: string) => Object.keys(decoded(both![`facets.${facet}`]));
    // Once for each value of the facet with the fewest.
    const turned = valuesOf(columns).length < valuesOf(rows).length;
    const [each, other] = turned ? [columns, rows] : [rows, columns];
    const values = valuesOf(each);
    const found: CrossCount[] = [];
    for (let from = 0; from < values.length; from += AT_ONCE) {
      const some = values.slice(from, from + AT_ONCE);
      const answers = await counts(
        some.map((value) => [oneOf(`facets.${each}`, [value])]),
        [other],
      );
      answers.forEach((answer, i) => {
        for (const [value, count] of Object.entries(decoded(answer[`facets.${other}`])))
          found.push(
            turned ? { row: value, column: some[i]!, count } : { row: some[i]!, column: value, count },
          );
      });
    }
    return found;
  }

  /** What is typed, in words that the server takes; null when it holds none. */
  #typed({ text = '', literal }: Pick<ListQuery, 'text' | 'literal'>) {
    if (!text.trim()) return { words: 0, also: [], request: {} };
    const { analyser, lexicon } = this.statistics;
    const all = tokenise(text);
    const last = all.at(-1);
    if (!last) return null;
    const unfinished = last.end === text.length;
    const content = all.filter(({ form }) => !STOP_WORDS.has(form));
    // "de" may become "dementie": a stop word alone is still a prefix.
    const words = content.length ? content : unfinished ? [last] : [];
    if (!words.length) return null;
    const rarity = ({ form }: { form: string }) => {
      const term = lexicon.termId(analyser.stem(form));
      return this.statistics.idf(term === undefined ? 0 : this.statistics.documentFrequency(term));
    };
    const rarest = new Set([...words].sort((a, b) => rarity(b) - rarity(a)).slice(0, MOST_WORDS));
    const asked = words.filter((word) => rarest.has(word));
    const begun = unfinished && asked.at(-1) === last;
    const forms = asked.map(({ form }) => (literal ? `"${form}"` : form)).join(' ');
    return {
      words: asked.length,
      also: literal ? [] : this.#also(words.map(({ form }) => form)),
      request: {
        q: begun ? forms : `${forms} `,
        ...(literal && { attributesToSearchOn: ['title', 'text'] }),
      },
    };
  }

  /** Names of the concepts that are searched besides the typed words. */
  #also(forms: readonly string[]): string[] {
    const { analyser } = this.statistics;
    const typed = forms.join(' ');
    const labels = analyser
      .concepts(forms.map((form) => analyser.stem(form)))
      .flatMap(({ id }) => analyser.thesaurus.labelsOf(id).slice(0, 2));
    const folded = (label: string) =>
      tokenise(label).flatMap(({ form }) => (STOP_WORDS.has(form) ? [] : form));
    return [...new Set(labels.filter((label) => !typed.includes(folded(label).join(' '))))];
  }

  async #page(
    query: ListQuery,
    {
      request,
      words,
      matchingStrategy,
    }: { request: object; words: number; matchingStrategy: 'all' | 'frequency' },
  ): Promise<Omit<SearchPage, 'also'>> {
    const { limit, after, facets = [] } = query;
    const base = { ...request, matchingStrategy };
    const sort = query.sort ?? (words ? null : { by: 'at', descending: true });
    const filter = filters(query);
    const window = sort || !after ? { offset: 0, passed: 0 } : windowOf(after.value);
    const page: MultiSearchQuery = {
      indexUid: this.index,
      ...base,
      filter: sort && after ? [...filter, beyond(sort, after)] : filter,
      ...(sort && { sort: [`order.${sort.by}:${sort.descending ? 'desc' : 'asc'}`, 'tie:asc'] }),
      offset: window.offset,
      limit: window.passed + limit + 1,
      attributesToRetrieve: ['id', 'order'],
      attributesToHighlight: ['title', 'text'],
      highlightPreTag: MARK.start,
      highlightPostTag: MARK.end,
    };
    // A facet's own filter does not narrow its own counts.
    const own = facets.filter((name) => query.filter?.[name]?.length);
    const rest = facets.filter((name) => !own.includes(name));
    const [listed, counted, ...apart] = await this.#ask([
      page,
      this.#counting(base, filter, rest),
      ...own.map((name) => this.#counting(base, filters(query, name), [name])),
    ]);
    let passed = 0;
    if (after && !sort) {
      const at = listed!.hits.findIndex(({ id }) => id === after.id);
      passed = at < 0 ? window.passed : at + 1;
    }
    const hits = listed!.hits.slice(passed, passed + limit);
    const distributions = { ...counted!.facetDistribution };
    apart.forEach(({ facetDistribution }) => Object.assign(distributions, facetDistribution));
    return {
      total: counted!.totalHits ?? 0,
      more: listed!.hits.length > passed + limit,
      facets: Object.fromEntries(facets.map((name) => [name, decoded(distributions[`facets.${name}`])])),
      hits: hits.map(({ id, order, _formatted }, i) => {
        const [title, text] = [marked(_formatted?.title), marked(_formatted?.text)];
        return {
          id,
          // By relevance a hit's place is its value: the server's own scores are not for comparing.
          score: sort ? (order[sort.by] ?? 0) : -(window.offset + passed + i + 1),
          title: partsOf(title.text, title.ranges),
          excerpt: excerptOf(text.text, text.ranges),
        };
      }),
    };
  }

  /** Counts without hits: exact, however many there are. */
  #counting(base: object, filter: Filter, facets: readonly string[]): MultiSearchQuery {
    return {
      indexUid: this.index,
      ...base,
      filter,
      hitsPerPage: 0,
      facets: facets.map((name) => `facets.${name}`),
    };
  }

  async #ask(queries: MultiSearchQuery[]): Promise<(Response & { totalHits?: number })[]> {
    const { results } = await this.client.ask((meili) =>
      meili.multiSearch<{ queries: MultiSearchQuery[] }, Kept>({ queries }),
    );
    return results;
  }
}

/** Who looks, and what was chosen; all but one facet's own. */
function filters({ audiences, filter = {} }: Narrowing, without?: string): Filter {
  return [
    // An empty list of audiences may find nothing.
    ...(audiences ? [audiences.length ? oneOf('audience', audiences) : ['audience IN []']] : []),
    ...Object.entries(filter).flatMap(([name, values]) =>
      values.length && name !== without ? [oneOf(`facets.${name}`, values)] : [],
    ),
  ];
}

/** What stands after the cursor in the order of a list. */
function beyond(
  { by, descending }: { by: string; descending: boolean },
  after: { value: number; id: string },
): string {
  if (!Number.isFinite(after.value)) return 'audience IN []';
  const tie = JSON.stringify(tieOf(after.id));
  const further = `order.${by} ${descending ? '<' : '>'} ${after.value}`;
  return `${further} OR (order.${by} = ${after.value} AND tie > ${tie})`;
}

/** Where to look for a page by relevance: from a little before it, because documents come and go. */
function windowOf(value: number): { offset: number; passed: number } {
  const place = Number.isSafeInteger(value) && value < 0 ? -value : 0;
  const offset = Math.max(0, place - AROUND);
  return { offset, passed: place - offset };
}

function decoded(counts: Record<string, number> = {}): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counts).flatMap(([encoded, count]) => {
      const value = decodeValue(encoded);
      return value === undefined || count === 0 ? [] : [[value, count]];
    }),
  );
}

const emptied = (facets: readonly string[] = []) => Object.fromEntries(facets.map((name) => [name, {}]));

/** A text without its marks, and where they were; a word that was found by its beginning is marked to its end. */
function marked(formatted = ''): { text: string; ranges: TextRange[] } {
  const ranges: TextRange[] = [];
  let text = '';
  for (const [i, piece] of formatted.split(MARK.start).entries()) {
    const end = i ? piece.indexOf(MARK.end) : -1;
    if (end < 0) {
      text += piece;
      continue;
    }
    const start = text.length;
    const rest = piece.slice(end + 1);
    const wordEnd = /^[\p{L}\p{N}\p{M}]*/u.exec(rest)![0].length;
    text += piece.slice(0, end) + rest;
    ranges.push({ start, end: start + end + wordEnd });
  }
  return { text, ranges };
}
