import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from './comparison';

type Props = { rows: readonly Row[]; left: ReactNode; right: ReactNode; names: readonly [string, string] };

/** Roles are written out: on a phone the style sheet takes the table apart. */
export function CompareTable({ rows, left, right, names: [a, b] }: Props) {
  const { t } = useTranslation('regions');
  const look = ({ alike }: Row) => (alike === null ? '' : alike ? 'eq' : 'ne');
  return (
    <table className="vs" role="table">
      <caption className="sr">{t('compare.caption', { a, b })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="vs__w">
            {t('compare.what')}
          </th>
          <th role="columnheader" scope="col">
            {left}
          </th>
          <th role="columnheader" scope="col" className="vs__w">
            <span className="sr">{t('compare.sameOrNot')}</span>
          </th>
          <th role="columnheader" scope="col">
            {right}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.name} role="row" className={look(row) && `is-${look(row)}`}>
            <th role="rowheader" scope="row">
              {row.name}
            </th>
            <td role="cell" data-r={a}>
              {row.left}
            </td>
            <td role="cell" className="vs__w">
              <b className={look(row) ? `vs__${look(row)}` : 'vs__unknown'}>{row.says}</b>
            </td>
            <td role="cell" data-r={b}>
              {row.right}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
