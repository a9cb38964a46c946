import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

export function ImportPage() {
  const { t } = useTranslation();
  return <PageHead kind="tight" title="ImportPage" intro={t('comingSoon')} />;
}
