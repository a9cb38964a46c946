import { useTranslation } from 'react-i18next';

export type Counts = { asked: number | null; offered: number };

/** From so many items on a visitor's tile is dark: what is asked, visitors do not know. */
const MANY = 3;

/** How blue: what is asked and nobody there has yet; for a visitor how much is shared. */
export function tint({ asked, offered }: Counts): '' | 'r-gat1' | 'r-gat2' {
  const amount = asked === null ? Math.ceil(offered / (MANY - 1)) : asked - offered;
  return amount >= 2 ? 'r-gat2' : amount === 1 ? 'r-gat1' : '';
}
export const isQuiet = ({ asked, offered }: Counts) => !asked && !offered;

const figure = (className: string, count: number, text: string) => (
  <span className={count ? className : `${className} is-0`} title={text}>
    <span aria-hidden="true">{count}</span>
    <span className="sr">, {text}</span>
  </span>
);

/** Ring = asked, disc = offered. A visitor sees the disc alone. */
export function Pair({ asked, offered }: Counts) {
  const { t } = useTranslation();
  return (
    <span className="pairs">
      {asked !== null && figure('r-a', asked, t('map.asked', { count: asked }))}
      {figure('r-o', offered, t('map.offered', { count: offered }))}
    </span>
  );
}

/** What ring, disc and tints mean. */
export function CountsLegend({ visitor }: { visitor: boolean }) {
  const { t } = useTranslation();
  return (
    <p className="radar__legend">
      {!visitor && (
        <span>
          <i className="r-a r-a--key" aria-hidden="true">
            5
          </i>{' '}
          {t('map.legend.asked')}
        </span>
      )}
      <span>
        <i className="r-o r-o--key" aria-hidden="true">
          3
        </i>{' '}
        {t('map.legend.offered')}
      </span>
      <span>
        <i className="r-key r-gat1" aria-hidden="true" />{' '}
        {t(visitor ? 'map.legend.offersSome' : 'map.legend.gapOne')}
      </span>
      <span>
        <i className="r-key r-gat2" aria-hidden="true" />{' '}
        {t(visitor ? 'map.legend.offersMore' : 'map.legend.gapMore')}
      </span>
    </p>
  );
}
