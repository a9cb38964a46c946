import { useTranslation } from 'react-i18next';
import { Link } from '../../shared/links';
import type { Count, RadarPage } from './radar-api';
import { RadarPair, useBalance } from './radar-pair';

type Place = { key: string; name: string };

/** How blue: one is light, two or more is full. The cell says it as well. */
const tint = ({ asked, offered, gap }: Count) =>
  gap > 1 ? 'r-gat2' : gap === 1 ? 'r-gat1' : asked || offered ? 'r-ok' : 'r-leeg';

function Cell({ count, theme, region }: { count: Count; theme?: Place; region: Place }) {
  const { t } = useTranslation('curation');
  const balance = useBalance();
  const empty = !count.asked && !count.offered;
  return (
    <td role="cell" data-reg={region.name} className={tint(count)}>
      {empty ? (
        <span className="r-none">
          <span aria-hidden="true">·</span>
          <span className="sr">{t('radar.nothing')}</span>
        </span>
      ) : (
        <>
          <RadarPair count={count} theme={theme} region={region} />
          {count.gap > 0 && <span className="r-gap">{balance(count.gap)}</span>}
        </>
      )}
    </td>
  );
}

/** What no column shows: of no region, and all together. */
function Ends({ elsewhere, all, theme }: { elsewhere: Count; all: Count; theme?: Place }) {
  const { t } = useTranslation('curation');
  const balance = useBalance();
  const nothing = !elsewhere.asked && !elsewhere.offered;
  return (
    <>
      <td
        role="cell"
        data-reg={t('radar.elsewhere')}
        className={nothing ? 'r-leeg radar__else' : 'radar__else'}
      >
        {nothing ? (
          <span className="r-none">
            <span aria-hidden="true">·</span>
            <span className="sr">{t('radar.nothing')}</span>
          </span>
        ) : (
          <RadarPair count={elsewhere} unlisted />
        )}
      </td>
      <td role="cell" data-reg={t('radar.total')} className="radar__sum">
        <RadarPair count={all} theme={theme} />
        <span className="r-balance">{balance(all.gap)}</span>
      </td>
    </>
  );
}

/** Theme by region. On a narrow screen every theme is a block of its own. */
export function RadarTable({
  radar: { themes, columns, elsewhere, total },
  labelledBy,
}: {
  radar: RadarPage;
  labelledBy: string;
}) {
  const { t } = useTranslation('curation');
  return (
    <table className="radar" role="table" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('radar.theme')}
          </th>
          {columns.map(({ key, name }) => (
            <th key={key} role="columnheader" scope="col">
              <Link to="/regios/$key" params={{ key }}>
                {name}
              </Link>
            </th>
          ))}
          <th role="columnheader" scope="col">
            {t('radar.elsewhere')}
          </th>
          <th role="columnheader" scope="col" className="radar__sum">
            {t('radar.total')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {themes.map((theme) => (
          <tr key={theme.key} role="row">
            <th role="rowheader" scope="row">
              <Link to="/kennis" search={{ thema: [theme.key] }} preload={false}>
                {theme.name}
              </Link>
            </th>
            {columns.map((region, i) => (
              <Cell key={region.key} count={theme.cells[i]!} theme={theme} region={region} />
            ))}
            <Ends elsewhere={theme.elsewhere} all={theme} theme={theme} />
          </tr>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th role="rowheader" scope="row">
            {t('radar.allThemes')}
          </th>
          {columns.map((region) => (
            <Cell key={region.key} count={region} region={region} />
          ))}
          <Ends elsewhere={elsewhere} all={total} />
        </tr>
      </tfoot>
    </table>
  );
}
