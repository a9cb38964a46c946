import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { UNANSWERED } from '@samenwijs/domain';
import { type Analyser, createAnalyser, Thesaurus } from '@samenwijs/matching';
import { isUUID } from 'class-validator';
import { DataSource, In } from 'typeorm';
import { paginate, type SortKey } from '../../platform/graphql/connection.js';
import { readConcepts, Theme, ThemeConcept } from '../curation/index.js';
import { NETWORK, SearchIndexService } from '../search/index.js';
import type { ConceptFound, ConceptsArgs } from './thesaurus.types.js';

const BY_THEME: SortKey[] = [
  { sql: 'theme.name', type: 'text' },
  { sql: 'lower(concept.preferred)', type: 'text' },
  { sql: 'concept.id', type: 'uuid' },
];

/** Reads the thesaurus as coordinators do. */
@Injectable()
export class ThesaurusService {
  private made: { stamp: string; analyser: Analyser } | undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly index: SearchIndexService,
  ) {}

  list({ filter, ...page }: ConceptsArgs) {
    const { text, themeId, retired } = filter ?? {};
    const query = this.source
      .getRepository(ThemeConcept)
      .createQueryBuilder('concept')
      .innerJoin(Theme, 'theme', `theme.id = concept.theme_id and theme.status = 'active'`)
      .where(retired ? 'concept.retired_at is not null' : 'concept.retired_at is null');
    if (themeId) query.andWhere('concept.theme_id = :themeId', { themeId });
    const wanted = text?.trim();
    if (wanted)
      query.andWhere(
        `exists (select from unnest(array[concept.preferred] || concept.abbreviations || concept.professional
           || concept.lay || concept.misspelt) name where ' ' || translate(name, '-', ' ') ilike :like)`,
        // A few letters are in the middle of anything: they begin a word.
        {
          like: `%${wanted.length > 3 ? '' : ' '}${wanted.replaceAll('-', ' ').replace(/[\\%_]/g, '\\$&')}%`,
        },
      );
    return paginate(query, page, BY_THEME);
  }

  async one(id: string): Promise<ThemeConcept | null> {
    return isUUID(id) ? this.source.getRepository(ThemeConcept).findOneBy({ id }) : null;
  }

  /** What a sentence is understood to be about, in the order of its words. */
  async foundIn(text: string): Promise<ConceptFound[]> {
    const analyser = await this.analyser();
    const words = analyser.content(text);
    const spans = analyser.concepts(words.map(({ form }) => analyser.stem(form)));
    const keys = [...new Set(spans.map(({ id }) => id))];
    const rows = await this.source.getRepository(ThemeConcept).findBy({ key: In(keys) });
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return spans.flatMap(({ id, start, length }) => {
      const concept = byKey.get(id);
      const from = words[start]!.start;
      return concept ? [{ concept, words: text.slice(from, words[start + length - 1]!.end) }] : [];
    });
  }

  /** As many as a search for its name finds, of what the whole network may read. */
  async itemCount({ preferred: text }: ThemeConcept): Promise<number> {
    return (await this.index.items.search({ text, audiences: NETWORK, limit: 0 })).total;
  }

  async questionCount({ preferred: text }: ThemeConcept): Promise<number> {
    const filter = { status: UNANSWERED };
    return (await this.index.requests.search({ text, audiences: NETWORK, filter, limit: 0 })).total;
  }

  /** Made again when a concept or a theme has changed. */
  private async analyser(): Promise<Analyser> {
    const [{ stamp }] = await this.source.query<[{ stamp: string }]>(
      `select concat_ws(' ', (select concat(count(*), ' ', max(changed_at)) from theme_concept),
         (select string_agg(id::text, ' ' order by id) from theme where status = 'active')) as stamp`,
    );
    if (this.made?.stamp !== stamp) {
      const thesaurus = new Thesaurus(await readConcepts(this.source));
      this.made = { stamp, analyser: createAnalyser({ thesaurus }) };
    }
    return this.made.analyser;
  }
}
