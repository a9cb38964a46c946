import { useQuery } from '@tanstack/react-query';
import { Trans, useTranslation } from 'react-i18next';
import { demoAccountsQuery } from '../demo';
import { Link } from '../links';
import { useViewer } from '../viewer';

const PAGES = [
  ['/over', 'over'],
  ['/hulp', 'help'],
  ['/toegankelijkheid', 'accessibility'],
  ['/privacy', 'privacy'],
  ['/bouwstenen', 'blocks'],
] as const;

export function Footer() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { data: demo } = useQuery(demoAccountsQuery);
  return (
    <footer className="foot">
      <div className="wrap foot__grid">
        <p className="foot__about">{t('foot.about')}</p>
        <ul className="foot__links">
          {PAGES.map(([to, name]) => (
            <li key={to}>
              <Link to={to}>{t(`foot.${name}`)}</Link>
            </li>
          ))}
          {viewer?.can.draftItem && (
            <li>
              <Link to="/kennis/nieuw">{t('foot.write')}</Link>
            </li>
          )}
          {viewer?.can.importDocument && (
            <li>
              <Link to="/importeren">{t('foot.import')}</Link>
            </li>
          )}
        </ul>
        {!!demo?.length && (
          <p className="foot__note">
            <Trans t={t} i18nKey="foot.example" components={{ b: <b />, i: <i /> }} />
          </p>
        )}
      </div>
    </footer>
  );
}
