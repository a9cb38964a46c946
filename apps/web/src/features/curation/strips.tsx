import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { AllThemes } from './all-themes';
import type { Strips as Data } from './radar-api';
import { RadarPair, useBalance } from './radar-pair';
import { StripChart } from './strip-chart';
import type { Regie } from './use-regie';

type Theme = Data['themes'][number];
/** So many regions of a theme are told by name. */
const NAMED = 24;

/** Every region in every theme, at a glance; opened, the names. */
export function Strips({ data, regie }: { data: Data; regie: Regie }) {
  const { t } = useTranslation('curation');
  const format = useFormat();
  const id = useId();
  const most = data.themes.reduce((top, { asks, offers }) => Math.max(top, ...asks, ...offers), 0);
  return (
    <section aria-labelledby={id} id="regios">
      <div className="radar__head">
        <h2 id={id}>
          {t('strips.title', { count: data.regions.length, words: format.words(data.regions.length) })}
        </h2>
        <p className="radar__legend">{t('strips.legend')}</p>
      </div>
      <table className="strip" role="table" aria-labelledby={id}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('radar.theme')}
            </th>
            <th role="columnheader" scope="col">
              {t('strips.column')}
            </th>
            <th role="columnheader" scope="col" className="strip__n">
              <span className="sr">{t('radar.total')}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {regie.some(data.themes).map((theme) => (
            <Strip key={theme.key} theme={theme} regions={data.regions} most={most} />
          ))}
        </tbody>
      </table>
      <AllThemes regie={regie} count={data.themes.length} />
    </section>
  );
}

function Strip({ theme, regions, most }: { theme: Theme; regions: Data['regions']; most: number }) {
  const { t } = useTranslation('curation');
  const balance = useBalance();
  const [open, setOpen] = useState(false);
  const short = theme.asks.filter((asked, i) => asked > theme.offers[i]!).length;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {theme.name}
      </th>
      <td role="cell">
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <StripChart asks={theme.asks} offers={theme.offers} most={most} />
            <span className="strip__say">{t('strips.short', { count: short })}</span>
          </summary>
          {open && <Named theme={theme} regions={regions} />}
        </details>
      </td>
      <td role="cell" className="strip__n">
        <RadarPair count={theme} theme={theme} /> <span className="r-balance">{balance(theme.gap)}</span>
      </td>
    </tr>
  );
}

/** The columns of a strip by name, most short first. */
function Named({ theme, regions }: { theme: Theme; regions: Data['regions'] }) {
  const { t } = useTranslation('curation');
  const balance = useBalance();
  const named = regions
    .map((region, i) => ({ region, asked: theme.asks[i]!, offered: theme.offers[i]! }))
    .filter(({ asked, offered }) => asked || offered)
    .sort((a, b) => b.asked - b.offered - (a.asked - a.offered) || b.asked - a.asked);
  const shown = named.slice(0, NAMED);
  if (!shown.length) return <p className="meta">{t('strips.nobody')}</p>;
  return (
    <>
      <ul className="strip__names">
        {shown.map(({ region, asked, offered }) => (
          <li key={region.key}>
            <span>
              <RegionName region={region} />
            </span>
            <RadarPair count={{ asked, offered }} theme={theme} region={region} />
            <small>{balance(asked - offered)}</small>
          </li>
        ))}
      </ul>
      <p className="meta">
        {named.length > shown.length && <>{t('strips.others', { count: named.length - shown.length })} </>}
        <Link
          from="/regie"
          to="."
          search={(old) => ({ ...old, regio: shown.map(({ region }) => region.key), vanaf: undefined })}
          hash="dichtbij"
        >
          {t('strips.closeUp', { count: shown.length })}
        </Link>
      </p>
    </>
  );
}
