import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

export function RequestListPage() {
  const { t } = useTranslation();
  return <PageHead kind="tight" title="RequestListPage" intro={t('comingSoon')} />;
}
