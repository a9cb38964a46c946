import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

export function RequestPage() {
  const { t } = useTranslation();
  return <PageHead kind="tight" title="RequestPage" intro={t('comingSoon')} />;
}
