import { ANSWER_WITHIN_DAYS } from '@samenwijs/domain';
import { useNarrow } from '@samenwijs/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format';

/** What came later than this stands in the last column. */
const LAST = 21;
/** So many dots fit above each other; more become smaller steps. */
const HIGH = 5;
const WIDE = { width: 800, radius: 8, step: 20 };
const NARROW = { width: 350, radius: 6.5, step: 17 };
const BASE = 126;

export const isLate = (days: number) => days > ANSWER_WITHIN_DAYS;

/** How fast the group answers: the sentence, and a dot for each answer of the past year. */
export function Speed({ days, median }: { days: readonly number[]; median: number | null }) {
  const { t } = useTranslation('expert-groups');
  const format = useFormat();
  const id = useId();
  const count = Math.max(1, Math.round(median ?? 1));
  const late = days.filter(isLate).length;
  return (
    <section className="run-wrap" aria-labelledby={id}>
      <div className="run__intro">
        <h2 id={id}>
          {median === null ? t('speed.none') : t('speed.title', { count, words: format.words(count) })}
        </h2>
        <p>
          {days.length
            ? t('speed.dots', { late, lateWords: format.words(late), words: format.words(days.length) })
            : t('speed.noneText')}
        </p>
      </div>
      {days.length > 0 && (
        <figure className="run__fig">
          <Dots days={days} />
        </figure>
      )}
    </section>
  );
}

function Dots({ days }: { days: readonly number[] }) {
  const { t } = useTranslation('expert-groups');
  const narrow = useNarrow();
  const { width, radius, step } = narrow ? NARROW : WIDE;
  const column = width / LAST;
  const x = (day: number) => (day - 0.5) * column;
  const columns = new Map<number, number>();
  for (const day of days) columns.set(Math.min(day, LAST), (columns.get(Math.min(day, LAST)) ?? 0) + 1);
  const highest = Math.max(...columns.values());
  const rise = highest > HIGH ? (step * HIGH) / highest : step;
  const line = ANSWER_WITHIN_DAYS * column;
  const late = days.filter(isLate).length;
  return (
    <svg
      className="run speed"
      viewBox={`0 0 ${width} 150`}
      role="img"
      aria-label={t('speed.figure', {
        count: days.length,
        from: Math.min(...days),
        to: Math.max(...days),
        onTime: days.length - late,
        late,
        agreed: ANSWER_WITHIN_DAYS,
      })}
    >
      <line x1="8" x2={width - 8} y1={BASE} y2={BASE} />
      <line className="due" x1={line} x2={line} y1="34" y2={BASE} />
      <text className="b" x={line} y="24" textAnchor="middle">
        {t('speed.agreed', { count: ANSWER_WITHIN_DAYS })}
      </text>
      {[...columns].flatMap(([day, count]) =>
        Array.from({ length: count }, (_, i) => (
          <circle
            key={`${day} ${i}`}
            className={isLate(day) ? 'l' : undefined}
            cx={x(day)}
            cy={BASE - 14 - i * rise}
            r={radius}
          />
        )),
      )}
      <text x={x(1)} y="148" textAnchor={narrow ? 'start' : 'middle'}>
        {t('speed.day')}
      </text>
      {[7, 14].map((day) => (
        <text key={day} x={x(day)} y="148" textAnchor="middle">
          {day}
        </text>
      ))}
      <text x={width - 8} y="148" textAnchor="end">
        {days.some((day) => day > LAST) ? `${LAST}+` : LAST}
      </text>
    </svg>
  );
}
