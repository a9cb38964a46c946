import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError } from '@samenwijs/domain';
import { evaluate, type RankingProfile } from '@samenwijs/matching';
import type { SearchEngine } from '@samenwijs/search';
import { DataSource } from 'typeorm';
import { recordChange } from '../../platform/outbox/outbox.js';
import { Worker } from '../../platform/outbox/worker.js';
import { MatchFinderService } from '../matching/index.js';
import { ProfilesService, weightsOf } from '../profiles/index.js';
import { SearchIndexService } from '../search/index.js';
import { Comparison, type ComparisonResult, type ProfileScore } from './comparison.entity.js';
import { VERDICTS } from './verdicts.js';

/** The latest questions that were judged. */
const MOST = 500;
/** Questions at a time: what else waits for the worker goes in between. */
const SLICE = 25;
const IDLE_MS = 60_000;
const TOP = 3;

// Of what the whole network reads, so that the figures are the same for whoever looks.
const READABLE = `readable as (
  select id from knowledge_request
  where visibility <> 'region' and posted_at is not null and status not in ('withdrawn', 'duplicate'))`;
const QUESTIONS = `
  with ${READABLE}, ${VERDICTS}
  select array_agg(request_id) as ids from (
    select request_id from verdict where grade > 0 group by request_id order by max(at) desc limit ${MOST}) latest`;
const GRADES = `
  with ${READABLE}, ${VERDICTS}
  select request_id as question, item_id as item, grade from verdict where request_id = any($1)`;

type Ranking = { engine: SearchEngine; profile: RankingProfile };
type Kept = { id: string; base: Ranking; other: Ranking; timer: NodeJS.Timeout };

const NOTHING: ProfileScore = { ndcg10: 0, reciprocalRank: 0, recall10: 0, refusedOnTop: 0 };

/** Compares profiles on the log, in the worker. */
@Injectable()
export class ComparisonsService implements OnModuleInit {
  /** The engines of the comparison that runs. */
  private kept: Kept | undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly worker: Worker,
    private readonly search: SearchIndexService,
    private readonly matches: MatchFinderService,
    private readonly profiles: ProfilesService,
  ) {}

  onModuleInit() {
    this.worker.on('comparison', (id) => this.advance(id));
  }

  find(id: string): Promise<Comparison | null> {
    return this.source.manager.findOneBy(Comparison, { id });
  }

  /** The newest in which this profile is the other one. */
  latestOf(profileIds: readonly string[]): Promise<Comparison[]> {
    return this.source.manager
      .createQueryBuilder(Comparison, 'comparison')
      .distinctOn(['comparison.other_id'])
      .where('comparison.other_id = any(:profileIds)', { profileIds })
      .orderBy('comparison.other_id')
      .addOrderBy('comparison.id', 'DESC')
      .getMany();
  }

  /** @throws DomainError NOT_FOUND for an unknown profile, INVALID_INPUT for one with itself. */
  async start(baseId: string, otherId: string): Promise<Comparison> {
    if (baseId === otherId) throw new DomainError('INVALID_INPUT', 'Two profiles', { field: 'otherId' });
    await Promise.all([this.profiles.find(baseId), this.profiles.find(otherId)]);
    return this.source.transaction(async (manager) => {
      const [{ ids }] = await manager.query<[{ ids: string[] | null }]>(QUESTIONS);
      const made = await manager.save(
        manager.create(Comparison, { baseId, otherId, questionIds: ids ?? [] }),
      );
      await recordChange(manager, 'comparison', made.id, 0);
      return manager.findOneByOrFail(Comparison, { id: made.id });
    });
  }

  /** The next slice; a replay finds that it is done and does nothing. */
  private async advance(id: string): Promise<void> {
    const comparison = await this.find(id);
    if (!comparison || comparison.status === 'done') return;
    const { done, questionIds } = comparison;
    const slice = questionIds.slice(done, done + SLICE);
    const result = comparison.result ?? { base: NOTHING, other: NOTHING, better: 0, worse: 0 };
    const next = slice.length ? await this.add(comparison, result, slice) : result;
    const reached = done + slice.length;
    const finished = reached >= questionIds.length;
    if (finished) this.release();
    await this.source.transaction(async (manager) => {
      const { affected } = await manager.update(
        Comparison,
        { id, done, status: comparison.status },
        {
          done: reached,
          status: finished ? 'done' : 'running',
          finishedAt: finished ? new Date() : null,
          result: finished ? meanOf(next, reached) : next,
        },
      );
      if (affected && !finished) await recordChange(manager, 'comparison', id, reached);
    });
  }

  private async add(
    comparison: Comparison,
    sums: ComparisonResult,
    ids: string[],
  ): Promise<ComparisonResult> {
    const { base, other } = await this.rankings(comparison);
    const rows = await this.source.query<{ question: string; item: string; grade: number }[]>(GRADES, [ids]);
    for (const id of ids) {
      const grades = new Map(rows.filter((row) => row.question === id).map((row) => [row.item, row.grade]));
      const [a, b] = [await this.score(id, base, grades), await this.score(id, other, grades)];
      sums = {
        base: plus(sums.base, a),
        other: plus(sums.other, b),
        better: sums.better + Number(b.ndcg10 > a.ndcg10),
        worse: sums.worse + Number(b.ndcg10 < a.ndcg10),
      };
    }
    return sums;
  }

  /**
   * Only what was judged counts (condensed lists, Sakai 2007): a profile that shows something which nobody has seen yet
   * is not punished for it.
   */
  private async score(
    id: string,
    { engine, profile }: Ranking,
    grades: ReadonlyMap<string, number>,
  ): Promise<ProfileScore> {
    const shown = (await this.matches.rank(id, engine, profile)).map((match) => match.id);
    const run = shown.filter((item) => grades.has(item)).map((item, rank) => [item, -rank] as const);
    const kept = new Map([...grades].filter(([, grade]) => grade > 0));
    const { ndcg10, mrr10, recall10 } = evaluate(new Map([[id, run]]), new Map([[id, kept]]));
    const refusedOnTop = shown.slice(0, TOP).filter((item) => grades.get(item) === 0).length;
    return { ndcg10, reciprocalRank: mrr10, recall10, refusedOnTop };
  }

  /** Two engines of their own, kept between the slices and let go when nothing more comes. */
  private async rankings({ id, baseId, otherId }: Comparison): Promise<Kept> {
    if (this.kept?.id !== id) {
      this.release();
      const ranking = async (profileId: string): Promise<Ranking> => {
        const profile = weightsOf(await this.profiles.find(profileId));
        return { profile, engine: await this.search.itemsRankedBy(profile) };
      };
      const [base, other] = [await ranking(baseId), await ranking(otherId)];
      this.kept = { id, base, other, timer: setTimeout(() => this.release(), IDLE_MS).unref() };
    }
    this.kept.timer.refresh();
    return this.kept;
  }

  private release() {
    clearTimeout(this.kept?.timer);
    this.kept = undefined;
  }
}

const plus = (a: ProfileScore, b: ProfileScore): ProfileScore => ({
  ndcg10: a.ndcg10 + b.ndcg10,
  reciprocalRank: a.reciprocalRank + b.reciprocalRank,
  recall10: a.recall10 + b.recall10,
  refusedOnTop: a.refusedOnTop + b.refusedOnTop,
});

function meanOf({ base, other, ...counts }: ComparisonResult, questions: number): ComparisonResult {
  const mean = ({ refusedOnTop, ndcg10, reciprocalRank, recall10 }: ProfileScore): ProfileScore => ({
    ndcg10: ndcg10 / questions || 0,
    reciprocalRank: reciprocalRank / questions || 0,
    recall10: recall10 / questions || 0,
    refusedOnTop,
  });
  return { base: mean(base), other: mean(other), ...counts };
}
