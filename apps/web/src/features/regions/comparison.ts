import { useTranslation } from 'react-i18next';
import type { RegionContextFragment } from '../../shared/api/gql/graphql';
import { useFormat } from '../../shared/format';

export type Compared = RegionContextFragment;
export type Row = {
  name: string;
  left: string;
  right: string;
  /** Null: of one of them it is not known. */
  alike: boolean | null;
  says: string;
};
type Verdict = 'alike' | 'partly' | 'different' | 'unknown';

/** So much larger may the one be and still be "nearly the same". */
const NEARLY = 1.25;
/** Of fewer things one cannot say whether two regions are alike. */
const KNOWN = 4;

/** What agrees and what differs, row by row; what is not known of one of them is neither. */
export function useComparison(left: Compared, right: Compared) {
  const { t } = useTranslation('regions');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const format = useFormat();
  type Key = Parameters<typeof nameOf>[0];
  const nameOf = (
    key:
      | 'inhabitants'
      | 'phase'
      | 'urbanity'
      | 'goals'
      | 'legalForm'
      | 'organisationModel'
      | 'disciplines'
      | 'municipalities'
      | 'nursing',
  ) => t(`compare.row.${key}`);

  const row = <Value>(
    key: Key,
    of: (region: Compared) => Value | null,
    text: (value: Value) => string,
    compare: (a: Value, b: Value) => string | false,
  ): Row => {
    const [a, b] = [of(left), of(right)];
    const known = a !== null && b !== null;
    const agrees = known && compare(a, b);
    return {
      name: nameOf(key),
      left: a === null ? t('unknown') : text(a),
      right: b === null ? t('unknown') : text(b),
      alike: known ? !!agrees : null,
      says: known ? agrees || t('compare.differs') : t('unknown'),
    };
  };
  const exact = <Value>(a: Value, b: Value) => a === b && t('compare.equal');
  const near = (a: number, b: number) =>
    exact(a, b) || (Math.max(a, b) <= Math.min(a, b) * NEARLY && t('compare.nearly'));
  const overlap = <Value>(a: readonly Value[], b: readonly Value[]) => {
    const count = a.filter((one) => b.includes(one)).length;
    if (count === a.length && count === b.length) return t('compare.equal');
    return count * 2 >= Math.max(a.length, b.length)
      ? t('compare.overlap', { count, words: format.words(count) })
      : false;
  };
  const some = <Value>(values: readonly Value[]) => (values.length ? [...new Set(values)].sort() : null);

  const rows = [
    row('inhabitants', ({ inhabitants }) => inhabitants, format.number, near),
    row(
      'phase',
      ({ phase }) => phase,
      (phase) => tVocabulary(`phase.${phase}`),
      exact,
    ),
    row(
      'urbanity',
      ({ urbanity }) => urbanity,
      (urbanity) => tVocabulary(`urbanity.${urbanity}`),
      exact,
    ),
    row(
      'municipalities',
      ({ municipalities }) => municipalities.length || null,
      (count) => format.words(count),
      near,
    ),
    row(
      'goals',
      ({ plan }) => some(plan?.goals.map(({ visionGoal }) => visionGoal) ?? []),
      (goals) => format.list(goals.map(String)),
      overlap,
    ),
    row(
      'legalForm',
      ({ legalForm }) => legalForm,
      (form) => tVocabulary(`legalForm.${form}`),
      exact,
    ),
    row(
      'organisationModel',
      ({ organisationModel }) => organisationModel,
      (model) => tVocabulary(`organisationModel.${model}`),
      exact,
    ),
    row(
      'disciplines',
      ({ disciplines }) => some(disciplines),
      (disciplines) => format.list(disciplines.map((one) => tVocabulary(`discipline.${one}`))),
      overlap,
    ),
    row(
      'nursing',
      ({ parties }) =>
        parties.length ? parties.filter(({ kind }) => kind === 'district_nursing').length : null,
      (count) => format.words(count),
      exact,
    ),
  ];
  const same = rows.filter(({ alike }) => alike).length;
  const different = rows.filter(({ alike }) => alike === false).length;
  const unknown = rows.length - same - different;
  const share = same / (same + different);
  const verdict: Verdict =
    same + different < KNOWN ? 'unknown' : share >= 0.6 ? 'alike' : share >= 0.35 ? 'partly' : 'different';
  return { rows, same, different, unknown, verdict };
}
