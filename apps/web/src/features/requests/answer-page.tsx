import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

export function AnswerPage() {
  const { t } = useTranslation();
  return <PageHead kind="tight" title="AnswerPage" intro={t('comingSoon')} />;
}
