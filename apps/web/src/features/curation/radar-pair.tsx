import { UNANSWERED } from '@samenwijs/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import type { Count } from './radar-api';

type Place = { key: string; name: string };
type Props = {
  count: Pick<Count, 'asked' | 'offered'>;
  /** What the numbers are of; both lists are filtered by it. */
  theme?: Place | undefined;
  region?: Place | undefined;
  /** Of no region that may be named: there is no such list. */
  unlisted?: boolean;
};

/** Ring = asked, disc = offered. A number is the way to the list that it counts; nothing leads nowhere. */
export function RadarPair({ count: { asked, offered }, theme, region, unlisted }: Props) {
  const { t } = useTranslation('curation');
  const format = useFormat();
  const filter = {
    ...(theme && { thema: [theme.key] }),
    ...(region && { regio: [region.key] }),
  };
  const about = (count: number, kind: 'asked' | 'offered') => (
    <>
      {format.number(count)}
      <span className="sr">
        {' '}
        {t(`radar.pair.${kind}`, { count })}
        {[theme, region].map((place) => place && `, ${place.name}`)}
      </span>
    </>
  );
  return (
    <span className="pairs">
      {asked && !unlisted ? (
        <Link className="r-a" to="/vragen" search={{ ...filter, stand: [...UNANSWERED] }} preload={false}>
          {about(asked, 'asked')}
        </Link>
      ) : (
        <span className={asked ? 'r-a' : 'r-a is-0'}>{about(asked, 'asked')}</span>
      )}
      {offered && !unlisted ? (
        <Link className="r-o" to="/kennis" search={filter} preload={false}>
          {about(offered, 'offered')}
        </Link>
      ) : (
        <span className={offered ? 'r-o' : 'r-o is-0'}>{about(offered, 'offered')}</span>
      )}
    </span>
  );
}

/** "2 tekort", "3 over", "in evenwicht". */
export function useBalance() {
  const { t } = useTranslation('curation');
  const format = useFormat();
  return (gap: number) =>
    t(gap > 0 ? 'radar.short' : gap < 0 ? 'radar.over' : 'radar.even', {
      count: format.number(Math.abs(gap)),
    });
}
