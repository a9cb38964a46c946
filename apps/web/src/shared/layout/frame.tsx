import { ToastRegion } from '@samenwijs/ui';
import { onlineManager } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Announcer } from '../announce';
import { Footer } from './footer';
import { Header } from './header';

export const CONTENT = 'inhoud';

const useOnline = () =>
  useSyncExternalStore(
    (onChange) => onlineManager.subscribe(onChange),
    () => onlineManager.isOnline(),
  );

/** After a change of page the focus goes to its h1, so that it is read out and Tab goes on from there. */
function useFocusOnNavigation() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        const target = document.querySelector<HTMLElement>('main h1') ?? document.getElementById(CONTENT);
        target?.focus({ preventScroll: true });
      }),
    [router],
  );
}

/** What is around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const online = useOnline();
  useFocusOnNavigation();
  return (
    <>
      <a className="skip" href={`#${CONTENT}`}>
        {t('skip')}
      </a>
      <Header />
      {!online && (
        <div className="offline" role="status">
          <p className="wrap">
            <Trans t={t} i18nKey="offline" components={{ b: <b /> }} />
          </p>
        </div>
      )}
      <main id={CONTENT} tabIndex={-1}>
        <div className="wrap">{children}</div>
      </main>
      <Footer />
      <Announcer />
      <ToastRegion label={t('toasts')} closeLabel={t('close')} />
    </>
  );
}
