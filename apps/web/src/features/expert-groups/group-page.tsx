import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

export function GroupPage() {
  const { t } = useTranslation();
  return <PageHead kind="tight" title="GroupPage" intro={t('comingSoon')} />;
}
