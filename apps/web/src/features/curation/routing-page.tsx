import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

export function RoutingPage() {
  const { t } = useTranslation();
  return <PageHead kind="tight" title="RoutingPage" intro={t('comingSoon')} />;
}
