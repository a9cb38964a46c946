import { Crumbs, PageHead } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Read } from '../../shared/feedback';
import { Link, LinkButton } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { useTitle } from '../../shared/title';
import { useViewer } from '../../shared/viewer';
import { Adoptions } from './adoptions';
import { regionQuery, type RegionOfPage } from './api';
import { AsksAndOffers } from './asks-and-offers';
import { FactLine } from './fact-line';
import { useFinding } from './finding';
import { Parties } from './parties';
import { Plan } from './plan';
import { Neighbourhoods, People, PosterPart } from './region-parts';

/** One region: where it stands, who takes part, what it asks and shares. */
export function RegionPage() {
  const { t } = useTranslation('regions');
  const { t: tCommon } = useTranslation();
  const { key } = useParams({ from: '/regios/$key' });
  const viewer = useViewer();
  const query = useQuery(regionQuery(key, !!viewer));
  const name = query.data?.region.name;
  useTitle(name, name && t('page.description', { name }));
  return (
    <>
      <Crumbs label={tCommon('crumbs')}>
        {[
          <Link key="all" to="/regios">
            {t('page.crumb')}
          </Link>,
        ]}
      </Crumbs>
      <Read query={query} loading={t('loading')}>
        {({ region, searchItems, searchRequests }) => (
          <>
            <Head region={region} />
            <FactLine region={region} />
            <Anchors region={region} />
            <Plan region={region} />
            <Parties region={region} />
            <AsksAndOffers region={region} items={searchItems} requests={searchRequests} />
            <Adoptions region={region} />
            {viewer && <People people={region.people} />}
            <Neighbourhoods neighbourhoods={region.neighbourhoods} />
            {region.poster && <PosterPart name={region.name} poster={region.poster} />}
            {!region.fictitious && (
              <div className="section">
                <p className="meta">{t('page.sources')}</p>
              </div>
            )}
          </>
        )}
      </Read>
    </>
  );
}

function Head({ region }: { region: RegionOfPage }) {
  const { t } = useTranslation('regions');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const finding = useFinding();
  const own = useViewer()?.region;
  const yours = own?.key === region.key;
  const parts = [
    <RegionName key="name" region={region} plain />,
    region.phase && t('page.phase', { phase: tVocabulary(`phase.${region.phase}`) }),
    yours && t('page.yours'),
  ].filter(Boolean);
  return (
    <PageHead
      kind="find"
      kicker={parts.map((part, i) => (
        <span key={i}>
          {i > 0 && ' · '}
          {part}
        </span>
      ))}
      title={finding(region)}
    >
      <div className="actions">
        {own && !yours ? (
          <LinkButton to="/regios/vergelijken" search={{ regio: [own.key, region.key] }}>
            {t('page.compareWith', { name: own.name })}
          </LinkButton>
        ) : (
          <LinkButton to="/regios/vergelijken" search={{ regio: [region.key] }}>
            {t('page.compare')}
          </LinkButton>
        )}
      </div>
    </PageHead>
  );
}

function Anchors({ region }: { region: RegionOfPage }) {
  const { t } = useTranslation('regions');
  const viewer = useViewer();
  const anchors = [
    ['plan', t('page.plan.anchor')],
    ['partijen', t('page.parties.anchor')],
    ['vraagt', t(viewer ? 'page.asks.anchor' : 'page.asks.offersAnchor')],
    ['overgenomen', t('page.adoptions.anchor')],
    ...(viewer ? [['mensen', t('page.people.anchor')] as const] : []),
    ['wijken', t('page.neighbourhoods.anchor')],
    ...(region.poster ? [['poster', t('page.poster.anchor')] as const] : []),
  ] as const;
  return (
    <nav className="anchors" aria-label={t('page.here')}>
      <ul>
        {anchors.map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
