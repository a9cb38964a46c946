import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

export function HomePage() {
  const { t } = useTranslation();
  return <PageHead kind="tight" title="HomePage" intro={t('comingSoon')} />;
}
