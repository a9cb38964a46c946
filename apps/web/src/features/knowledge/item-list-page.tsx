import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

export function ItemListPage() {
  const { t } = useTranslation();
  return <PageHead kind="tight" title="ItemListPage" intro={t('comingSoon')} />;
}
