/** Ranked documents of each query: query id -> [document id, score], in any order. */
export type Run = ReadonlyMap<string, readonly (readonly [id: string, score: number])[]>;
/** Judgements: query id -> document id -> grade (1 or more). */
export type Qrels = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Means over all judged queries, each 0..1; a query without a ranking counts as 0. */
export interface Metrics {
  queries: number;
  ndcg10: number;
  recall10: number;
  recall100: number;
  mrr10: number;
  p1: number;
}

/**
 * Quality of a run. nDCG has linear gain (Järvelin & Kekäläinen 2002, as trec_eval's ndcg_cut). Ties are broken by
 * document id, and a document that is the query itself is left out.
 */
export function evaluate(run: Run, qrels: Qrels): Metrics {
  const sum: Metrics = { queries: qrels.size, ndcg10: 0, recall10: 0, recall100: 0, mrr10: 0, p1: 0 };
  for (const [query, grades] of qrels) {
    const ranked = [...(run.get(query) ?? [])]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([id]) => id)
      .filter((id) => id !== query);
    const gains = ranked.slice(0, 100).map((id) => grades.get(id) ?? 0);
    const first = gains.slice(0, 10).findIndex((gain) => gain > 0);
    const hits = (depth: number): number => gains.slice(0, depth).filter((gain) => gain > 0).length;
    sum.ndcg10 += dcg10(gains) / dcg10([...grades.values()].sort((a, b) => b - a));
    sum.recall10 += hits(10) / grades.size;
    sum.recall100 += hits(100) / grades.size;
    sum.mrr10 += first < 0 ? 0 : 1 / (first + 1);
    sum.p1 += hits(1);
  }
  const mean = (total: number): number => (qrels.size ? total / qrels.size : 0);
  return {
    queries: qrels.size,
    ndcg10: mean(sum.ndcg10),
    recall10: mean(sum.recall10),
    recall100: mean(sum.recall100),
    mrr10: mean(sum.mrr10),
    p1: mean(sum.p1),
  };
}

const dcg10 = (gains: readonly number[]): number =>
  gains.slice(0, 10).reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);

/** Chance that a positive scores above a negative, ties half (Mann-Whitney); NaN when either list is empty. */
export function auc(positives: readonly number[], negatives: readonly number[]): number {
  let wins = 0;
  for (const p of positives) for (const n of negatives) wins += p > n ? 1 : p === n ? 0.5 : 0;
  return wins / (positives.length * negatives.length);
}
