import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

export function ItemPage() {
  const { t } = useTranslation();
  return <PageHead kind="tight" title="ItemPage" intro={t('comingSoon')} />;
}
