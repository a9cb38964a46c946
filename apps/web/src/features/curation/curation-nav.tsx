import { useTranslation } from 'react-i18next';
import { Link } from '../../shared/links';
import { useViewer, type Viewer } from '../../shared/viewer';

/**
 * The pages of Regie. A new page is one line here: its address, its name in curation.json, who may see it; and
 * `<CurationNav />` first on the page itself.
 */
const PAGES = [
  { to: '/regie', name: 'nav.radar', may: 'routeRequest' },
  { to: '/regie/begrippen', name: 'nav.thesaurus', may: 'curate' },
  { to: '/regie/kwaliteit', name: 'nav.quality', may: 'tuneMatching' },
  { to: '/regie/zoekmachine', name: 'nav.engine', may: 'tuneMatching' },
] as const satisfies readonly {
  to: string;
  name: string;
  may: keyof Viewer['can'];
}[];

/** From one page of Regie to the others. */
export function CurationNav() {
  const { t } = useTranslation('curation');
  const can = useViewer()?.can;
  const pages = PAGES.filter(({ may }) => can?.[may]);
  if (pages.length < 2) return null;
  return (
    <nav className="statetabs" aria-label={t('nav.title')}>
      <ul>
        {pages.map(({ to, name }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/regie', includeSearch: false }}>
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
