import { Button, PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { useErrorTexts } from '../shared/error-texts';
import { useTitle } from '../shared/title';

/** When a page fails while it is being shown. */
export function CrashPage({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const { text } = useErrorTexts()(error);
  useTitle(t('crash.title'));
  return (
    <PageHead kind="tight" title={t('crash.title')} intro={text}>
      <div className="actions">
        <Button tone="ink" onPress={() => location.reload()}>
          {t('crash.reload')}
        </Button>
      </div>
    </PageHead>
  );
}
