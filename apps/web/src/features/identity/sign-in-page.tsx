import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';

export function SignInPage() {
  const { t } = useTranslation();
  return <PageHead kind="tight" title="SignInPage" intro={t('comingSoon')} />;
}
