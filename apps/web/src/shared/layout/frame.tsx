import { Button, ToastRegion } from '@samenwijs/ui';
import { onlineManager, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore, type ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Announcer } from '../announce';
import { useErrorTexts } from '../error-texts';
import { viewerQuery } from '../viewer';
import { useFocusOnNavigation } from './focus';
import { Footer } from './footer';
import { Header } from './header';
import { Overlays } from './overlays';

const CONTENT = 'inhoud';

const useOnline = () =>
  useSyncExternalStore(
    (onChange) => onlineManager.subscribe(onChange),
    () => onlineManager.isOnline(),
  );

/** Says so when there is no connection, or nobody at the other end. */
function Connection() {
  const { t } = useTranslation();
  const online = useOnline();
  const { error, refetch } = useQuery(viewerQuery);
  const texts = useErrorTexts();
  if (online && !error) return null;
  const { title, text } = texts(error);
  return (
    <div className="offline" role="status">
      <p className="wrap">
        {online ? (
          <>
            <b>{title}.</b> {text}{' '}
            <Button tone="link" onPress={() => void refetch()}>
              {t('tryAgain')}
            </Button>
          </>
        ) : (
          <Trans t={t} i18nKey="offline" components={{ b: <b /> }} />
        )}
      </p>
    </div>
  );
}

/** What is around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  useFocusOnNavigation(CONTENT);
  return (
    <>
      <a className="skip" href={`#${CONTENT}`}>
        {t('skip')}
      </a>
      <Header />
      <Connection />
      <main id={CONTENT} tabIndex={-1}>
        <div className="wrap">{children}</div>
      </main>
      <Footer />
      <Announcer />
      <Overlays />
      <ToastRegion label={t('toasts')} closeLabel={t('close')} />
    </>
  );
}
