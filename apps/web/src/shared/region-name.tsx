import { Fictitious } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { Link } from './links';

type Named = { name: string; fictitious: boolean; key?: string };

/**
 * A region's name with the way to its page, "(fictief)" behind it when it does not exist. Null is a region that asks
 * without its name. `plain` where a link cannot be: within another link, or on its own page.
 */
export function RegionName({ region, plain = false }: { region: Named | null | undefined; plain?: boolean }) {
  const { t } = useTranslation();
  if (!region) return <>{t('someRegion')}</>;
  const { key, name, fictitious } = region;
  return (
    <>
      {key && !plain ? (
        <Link className="place" to="/regios/$key" params={{ key }}>
          {name}
        </Link>
      ) : (
        name
      )}
      {fictitious && (
        <>
          {' '}
          <Fictitious>{t('fictitious')}</Fictitious>
        </>
      )}
    </>
  );
}
