import { Section } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { regionMapQuery } from '../../shared/regions/api';
import { TileMap } from '../../shared/regions/tile-map';

/** The country as it is on the map of the regions, without words. */
export function VisitorRegions() {
  const { t } = useTranslation('home');
  const { words } = useFormat();
  const { data: regions } = useQuery(regionMapQuery());
  const count = regions?.length ?? 0;
  return (
    <Section
      title={
        regions
          ? capital(t('visitor.regions.title', { count, words: words(count) }))
          : t('visitor.regions.any')
      }
    >
      <p>{t('visitor.regions.text')}</p>
      {regions?.some(({ fictitious }) => fictitious) && (
        <p className="meta">{t('visitor.regions.fictitious')}</p>
      )}
      <div className="lean">
        {regions ? (
          <TileMap regions={regions} quiet />
        ) : (
          <div className="tilemap tilemap--quiet tilemap--loading" />
        )}
      </div>
      <p>
        <Link to="/regios">{t('visitor.regions.all')}</Link>
      </p>
    </Section>
  );
}
