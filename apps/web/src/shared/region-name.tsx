import { Fictitious } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

/** A region's name, "(fictief)" behind it when it does not exist. Null is a region that asks without its name. */
export function RegionName({ region }: { region: { name: string; fictitious: boolean } | null | undefined }) {
  const { t } = useTranslation();
  if (!region) return <>{t('someRegion')}</>;
  return (
    <>
      {region.name}
      {region.fictitious && (
        <>
          {' '}
          <Fictitious>{t('fictitious')}</Fictitious>
        </>
      )}
    </>
  );
}
