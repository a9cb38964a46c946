import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../shared/links';
import { useTitle } from '../shared/title';

export function NotFoundPage() {
  const { t } = useTranslation();
  useTitle(t('notFound.title'));
  return (
    <PageHead kind="tight" title={t('notFound.title')} intro={t('notFound.intro')}>
      <div className="actions">
        <LinkButton tone="ink" to="/">
          {t('notFound.home')}
        </LinkButton>
        <LinkButton to="/kennis">{t('notFound.search')}</LinkButton>
      </div>
    </PageHead>
  );
}
