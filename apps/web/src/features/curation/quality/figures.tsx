import { Button, Section } from '@samenwijs/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capital, useFormat } from '../../../shared/format';
import { Link } from '../../../shared/links';
import type { Quality } from './api';
import { ShareBar, useShare } from './share';

/** A table whose head says what each column counts; on a phone each row is a block. */
export function Figures({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: readonly string[];
  /** The first cell names the row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}) {
  return (
    <table className="figures" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key} role="row">
            <th role="rowheader" scope="row">
              {name}
            </th>
            {cells.map((cell, i) => (
              <td key={i} role="cell" data-label={columns[i + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How each profile did, on what was found and decided while it ranked. */
export function ByProfile({ profiles }: Pick<Quality, 'profiles'>) {
  const { t } = useTranslation('quality');
  const format = useFormat();
  const share = useShare();
  if (!profiles.length) return null;
  return (
    <Section title={t('profile.figures')} sub={t('profile.figuresText')}>
      <Figures
        label={t('profile.figures')}
        columns={[
          t('column.profile'),
          t('column.questions'),
          t('column.good'),
          t('column.judged'),
          t('column.right'),
          t('column.first'),
        ]}
        rows={profiles.map(({ profile, questions, good, judged, precision, reciprocalRank }) => ({
          key: profile,
          cells: [
            <span key="name" translate="no">
              {profile}
            </span>,
            format.number(questions),
            t('ofAll', { count: good, all: format.number(questions) }),
            format.number(judged),
            share(precision),
            reciprocalRank == null
              ? t('tooFew')
              : t('rank', { rank: format.number(Math.round(10 / reciprocalRank) / 10) }),
          ],
        }))}
      />
    </Section>
  );
}

/** The themes where least is found come first; so many at once. */
const FIRST_THEMES = 8;

export function ByTheme({ themes }: Pick<Quality, 'themes'>) {
  const { t } = useTranslation('quality');
  const [all, setAll] = useState(false);
  const format = useFormat();
  const share = useShare();
  if (!themes.length) return null;
  return (
    <Section title={t('theme.title')} sub={t('theme.text')}>
      <Figures
        label={t('theme.title')}
        columns={[t('column.theme'), t('column.good'), t('column.judged'), t('column.right')]}
        rows={(all ? themes : themes.slice(0, FIRST_THEMES)).map(
          ({ key, name, questions, good, judged, precision }) => ({
            key,
            cells: [
              <Link key="name" to="/vragen" search={{ thema: key }}>
                {name}
              </Link>,
              <span key="good" className="sharecell">
                <ShareBar share={good / questions} />
                <span>{t('ofAll', { count: good, all: format.number(questions) })}</span>
              </span>,
              format.number(judged),
              share(precision),
            ],
          }),
        )}
      />
      {themes.length > FIRST_THEMES && (
        <p className="figures__more">
          <Button tone="link" aria-expanded={all} onPress={() => setAll(!all)}>
            {t(all ? 'theme.fewer' : 'theme.all', { count: themes.length, few: FIRST_THEMES })}
          </Button>
        </p>
      )}
    </Section>
  );
}

/** On which place stands what people keep? */
export function ByRank({ ranks }: Pick<Quality, 'ranks'>) {
  const { t } = useTranslation('quality');
  const format = useFormat();
  const filled = ranks.filter(({ kept, refused }) => kept || refused);
  if (!filled.length) return null;
  return (
    <Section title={t('place.title')} sub={t('place.text')}>
      <Figures
        label={t('place.title')}
        columns={[t('column.place'), t('column.kept'), t('column.refused'), t('column.shown')]}
        rows={filled.map(({ rank, shown, kept, refused }) => ({
          key: String(rank),
          cells: [
            capital(t('rank', { rank: format.number(rank) })),
            <span key="kept" className="sharecell">
              <ShareBar share={kept / (kept + refused)} />
              <span>{format.number(kept)}</span>
            </span>,
            format.number(refused),
            format.number(shown),
          ],
        }))}
      />
    </Section>
  );
}

/** What a verdict promises, beside what came of it. */
export function Calibration({ calibration }: Pick<Quality, 'calibration'>) {
  const { t } = useTranslation('quality');
  const { t: tMatching } = useTranslation('matching');
  const format = useFormat();
  const share = useShare();
  return (
    <Section title={t('promise.title')} sub={t('promise.text')}>
      <Figures
        label={t('promise.title')}
        columns={[t('column.verdict'), t('column.stated'), t('column.right'), t('column.judged')]}
        rows={calibration.map(({ confidence, stated, judged, precision }) => ({
          key: confidence,
          cells: [
            tMatching(`verdict.${confidence}`),
            t('atLeast', { share: format.number(Math.round(stated * 100)) }),
            <span key="right" className="sharecell">
              <ShareBar share={precision} />
              <span>{share(precision)}</span>
            </span>,
            format.number(judged),
          ],
        }))}
      />
    </Section>
  );
}
