import { useTranslation } from 'react-i18next';
import { Link } from '../links';
import type { MapRegion } from './api';
import { isQuiet, Pair, tint } from './counts';

/** Where a long word may break: before the kind of country that ends it. */
const COUNTRY =
  /(?=(?:land|streek|waard|marke|kwelder|borg|dal|rijk|rand|zoom|kust|monde|duinen|hoek|stede|beek|boord|dorpen|polder|veld|gouw)$)/u;
/** Behind a hyphen a word has a line of its own, so it needs a break later. */
const breakable = (name: string) =>
  name.replace(/\p{L}+/gu, (word, at: number) =>
    word.length > (name[at - 1] === '-' ? 9 : 8) ? word.replace(COUNTRY, '\u00ad') : word,
  );
const LONG_NAME = 22;

type Props = {
  regions: readonly MapRegion[];
  /** Without words: a drawing of the whole country that leads to the regions. */
  quiet?: boolean;
  /** Keys of those that were chosen. */
  chosen?: readonly string[];
  /** Keys of those that a filter leaves; the others stay in their place, grey. */
  left?: ReadonlySet<string> | null;
};

/** Equal tiles, roughly where the regions are. Wherever it stands, a list says everything again. */
export function TileMap({ regions, quiet = false, chosen = [], left = null }: Props) {
  const { t } = useTranslation();
  const placed = regions.flatMap((region) => (region.tile ? [{ ...region, tile: region.tile }] : []));
  const isOff = ({ key }: MapRegion) => !!left && !left.has(key);
  const says = (region: MapRegion) =>
    [
      region.name,
      chosen.includes(region.key) && t('map.chosen'),
      isOff(region) && t('map.other'),
      region.asked !== null && t('map.asked', { count: region.asked }),
      t('map.offered', { count: region.offered }),
      // What the tile says on a phone: who speaks to the browser calls it so.
      !quiet && region.code,
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <ol
      className={quiet ? 'tilemap tilemap--quiet' : 'tilemap'}
      aria-label={t('map.label', { count: placed.length })}
    >
      {placed.map((region) => {
        const { key, code, name, tile } = region;
        const off = isOff(region);
        const selected = chosen.includes(key);
        const look = off ? 'is-off' : isQuiet(region) ? 'rt--none' : tint(region);
        return (
          <li key={key} className={`c${tile.column} g${tile.row}`}>
            <Link className={`rt ${look} ${selected ? 'is-sel' : ''}`} to="/regios/$key" params={{ key }}>
              {/* Read without the hyphens that a line may need. */}
              <span className="sr">{says(region)}</span>
              {!quiet && (
                <span className="rt__face" aria-hidden="true">
                  <span className="rt__s">{code.charAt(0) + code.slice(1).toLowerCase()}</span>
                  <span className={name.length > LONG_NAME ? 'rt__l rt__l--long' : 'rt__l'}>
                    {breakable(name)}
                  </span>
                  {!off && <Pair asked={region.asked} offered={region.offered} />}
                </span>
              )}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
