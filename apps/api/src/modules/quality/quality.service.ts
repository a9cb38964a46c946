import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Confidence } from '@samenwijs/matching';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { ProfilesService } from '../profiles/index.js';
import { RequestsService } from '../requests/index.js';
import type {
  EmptySearch,
  PoorQuestion,
  Quality,
  QualityOfProfile,
  QualityOfRank,
  QualityOfTheme,
  QualityTotal,
} from './quality.types.js';
import { shownBy, VERDICTS } from './verdicts.js';

/** From so few nothing follows, and what one person thought could be read off. */
const FEWEST = 5;
const POOREST = 15;
const EMPTY_SEARCHES = 30;
const RANKS = 10;
const CONFIDENCES = ['strong', 'possible', 'resembles'] as const;

const GOOD = `array['strong', 'possible']`;
const FARED = `count(shown.request_id)::int as questions,
  count(*) filter (where 'strong' = any(shown.confidences))::int as strong,
  count(*) filter (where shown.confidences && ${GOOD})::int as good`;
const JUDGED = `count(*)::int as judged, count(*) filter (where grade > 0)::int as right`;
/** One row a profile and question: who wants all profiles gets what the last run showed. */
const OF_PROFILE = `(:profile::text is null or profile_version = :profile)`;

type Named<T> = Omit<T, 'precision'>;
const share = (right: number, of: number) => (of < FEWEST ? null : right / of);
const withShare = <T extends { judged: number; right: number }>(row: T) => ({
  ...row,
  precision: share(row.right, row.judged),
});

/** The figures of the log, for whoever keeps matching right. */
@Injectable()
export class QualityService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly requests: RequestsService,
    private readonly profiles: ProfilesService,
  ) {}

  /** Counts only questions that the viewer may read. */
  async quality(viewer: SignedIn, profile: string | null = null): Promise<Quality> {
    const ask = this.asker(viewer, profile);
    const [total, profiles, themes, ranks, calibration, poorest, search] = await Promise.all([
      this.total(ask),
      this.ofProfiles(ask),
      this.ofThemes(ask),
      this.ofRanks(ask),
      this.ofConfidences(ask),
      this.poorest(ask),
      this.search(),
    ]);
    return { total, profiles, themes, ranks, calibration, poorest, search };
  }

  /** Runs SQL over the CTE `readable`, `verdict` and `shown`; `:profile` is the chosen one or null. */
  private asker(viewer: SignedIn, profile: string | null) {
    const [readable, parameters] = this.requests
      .readable(viewer)
      .select('request.id', 'id')
      .getQueryAndParameters();
    const place = `$${parameters.length + 1}`;
    return <T>(sql: string, by = profile ? 'profile_version, ' : '') =>
      this.source.query<T[]>(
        `with readable as (${readable}), ${VERDICTS}, ${shownBy(by)} ${sql.replaceAll(':profile', place)}`,
        sql.includes(':profile') ? [...parameters, profile] : parameters,
      );
  }

  private async total(ask: Ask): Promise<QualityTotal> {
    const [row] = await ask<Named<QualityTotal>>(
      `select * from (select ${FARED} from shown where ${OF_PROFILE}) f, (select ${JUDGED} from verdict where ${OF_PROFILE}) j`,
    );
    return withShare(row!);
  }

  /** Every profile that ranked, whichever is chosen. */
  private async ofProfiles(ask: Ask): Promise<QualityOfProfile[]> {
    const rows = await ask<Named<QualityOfProfile> & { ranked: number }>(
      `select profile, coalesce(questions, 0) as questions, coalesce(strong, 0) as strong, coalesce(good, 0) as good,
         coalesce(judged, 0) as judged, coalesce("right", 0) as "right", coalesce(ranked, 0) as ranked,
         "reciprocalRank"
       from (select profile_version as profile, ${FARED} from shown group by 1) f
       full join (select profile_version as profile, ${JUDGED} from verdict group by 1) j using (profile)
       left join (
         select profile_version as profile, count(*)::int as ranked, avg(coalesce(1.0 / first, 0))::float8 as "reciprocalRank"
         from (select profile_version, request_id, min(rank) as first from verdict where grade > 0 group by 1, 2) best
         group by 1) r using (profile)
       order by (select max(created_at) from ranking_profile where name = profile) desc nulls last, profile`,
      'profile_version, ',
    );
    return rows.map(({ ranked, reciprocalRank, ...row }) => ({
      ...withShare(row),
      reciprocalRank: ranked < FEWEST ? null : reciprocalRank,
    }));
  }

  private async ofThemes(ask: Ask): Promise<QualityOfTheme[]> {
    const rows = await ask<Named<QualityOfTheme>>(
      `select theme.key, theme.name, questions, strong, good, coalesce(judged, 0) as judged, coalesce("right", 0) as "right"
       from (
         select theme_id, ${FARED} from shown join knowledge_request_theme t using (request_id)
         where ${OF_PROFILE} group by theme_id) f
       join theme on theme.id = f.theme_id
       left join (
         select theme_id, ${JUDGED} from verdict join knowledge_request_theme t using (request_id)
         where ${OF_PROFILE} group by theme_id) j using (theme_id)
       order by good::float8 / questions, questions desc, theme.name`,
    );
    return rows.map(withShare);
  }

  private ofRanks(ask: Ask): Promise<QualityOfRank[]> {
    return ask<QualityOfRank>(
      `select rank,
         (select count(*)::int from shown where cardinality(item_ids) >= rank and ${OF_PROFILE}) as shown,
         (select count(*)::int from verdict v where v.rank = place.rank and grade > 0 and ${OF_PROFILE}) as kept,
         (select count(*)::int from verdict v where v.rank = place.rank and grade = 0 and ${OF_PROFILE}) as refused
       from generate_series(1, ${RANKS}) as place (rank)`,
    );
  }

  private async ofConfidences(ask: Ask) {
    const rows = await ask<{ confidence: Confidence; judged: number; right: number }>(
      `select confidence, ${JUDGED} from verdict where confidence is not null and ${OF_PROFILE} group by confidence`,
    );
    const stated = this.profiles.current.confidence;
    return CONFIDENCES.map((confidence) => {
      const { judged = 0, right = 0 } = rows.find((row) => row.confidence === confidence) ?? {};
      return withShare({ confidence, judged, right, stated: stated[confidence] });
    });
  }

  /** Questions of which no match was kept, by what everybody who reads them can see: not by what one person thought. */
  private poorest(ask: Ask): Promise<Omit<PoorQuestion, 'request'>[]> {
    return ask(
      `select shown.request_id as "requestId", cardinality(item_ids) as found, coalesce(confidences[1], 'none') as confidence,
         dismissed
       from shown
       join knowledge_request request on request.id = shown.request_id
         and request.status not in ('draft', 'withdrawn', 'duplicate')
       cross join lateral (
         select count(*) filter (where status = 'dismissed')::int as dismissed,
           count(*) filter (where status in ('shortlisted', 'contacted', 'adopted')) as kept
         from match where match.request_id = shown.request_id) done
       where kept = 0 and (dismissed > 0 or not confidences && ${GOOD}) and ${OF_PROFILE}
       order by dismissed desc, cardinality(item_ids), request.posted_at desc, request.id limit ${POOREST}`,
    );
  }

  private async search() {
    const [count] = await this.source.query<[{ searches: number; empty: number }]>(
      `select coalesce(sum(times), 0)::int as searches, coalesce(sum(times) filter (where results = 0), 0)::int as empty
       from search_log`,
    );
    // What is found by now is no gap any more.
    const emptySearches = await this.source.query<EmptySearch[]>(
      `select query, collection, sum(times)::int as times, max(day)::timestamptz as "lastDay"
       from (
         select query, collection, audience, sum(times) as times, max(day) as day,
           (array_agg(results order by day desc))[1] as results
         from search_log group by 1, 2, 3) latest
       group by query, collection having max(results) = 0
       order by 3 desc, 4 desc, 1 limit ${EMPTY_SEARCHES}`,
    );
    return { ...count, emptySearches };
  }
}

type Ask = <T>(sql: string, by?: string) => Promise<T[]>;
