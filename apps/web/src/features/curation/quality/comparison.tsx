import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format';
import type { Profile } from './api';
import { Figures } from './figures';

/** What comparing brought, or how far it is. */
export function Comparison({
  name,
  comparison,
}: {
  name: string;
  comparison: NonNullable<Profile['comparison']>;
}) {
  const { t } = useTranslation('quality');
  const format = useFormat();
  const { status, done, questions, base, result } = comparison;
  const other = base.name;
  if (status !== 'done')
    return (
      <p className="compared">
        <label>
          {t('compare.busy', { done, questions, other })}{' '}
          <progress value={done} max={Math.max(questions, 1)} />
        </label>
      </p>
    );
  if (!result || !questions) return <p className="meta">{t('compare.nothing')}</p>;
  const decimals = (value: number) => format.decimal(value);
  const rows = [
    ['ndcg', decimals(result.base.ndcg10), decimals(result.other.ndcg10)],
    ['first', decimals(result.base.reciprocalRank), decimals(result.other.reciprocalRank)],
    ['recall', decimals(result.base.recall10), decimals(result.other.recall10)],
    ['refused', format.number(result.base.refusedOnTop), format.number(result.other.refusedOnTop)],
  ] as const;
  return (
    <details className="compared">
      <summary>
        {t('compare.summary', { better: result.better, worse: result.worse, questions, other })}
      </summary>
      <Figures
        label={t('compare.label', { name, other })}
        columns={[t('compare.what'), other, name]}
        rows={rows.map(([what, before, after]) => ({
          key: what,
          cells: [t(`compare.${what}`), before, after],
        }))}
      />
      <p className="meta">{t('compare.how')}</p>
    </details>
  );
}
