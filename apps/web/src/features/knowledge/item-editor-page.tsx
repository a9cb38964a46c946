import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

export function ItemEditorPage() {
  const { t } = useTranslation();
  return <PageHead kind="tight" title="ItemEditorPage" intro={t('comingSoon')} />;
}
