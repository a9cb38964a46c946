import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

export function AskPage() {
  const { t } = useTranslation();
  return <PageHead kind="tight" title="AskPage" intro={t('comingSoon')} />;
}
