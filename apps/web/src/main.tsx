import '@samenwijs/ui/styles.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { startTransition, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createAppRouter } from './app/router';
import { createQueryClient } from './shared/api/query-client';
import { AriaLocale } from './shared/i18n/aria-locale';
import { asLanguage, createI18n } from './shared/i18n/i18n';
import { readTexts } from './shared/i18n/load';
import { store } from './shared/store';
import { viewerQuery } from './shared/viewer';

const queryClient = createQueryClient();
// Asked at once, while the texts are being read.
void queryClient.prefetchQuery(viewerQuery);
const i18n = await createI18n(asLanguage(store.get('language')), readTexts);
const router = createAppRouter(queryClient);
// The outline that the server put in the page stays until there is something better to show.
const texts = document.querySelector<HTMLElement>('script[data-texts]')?.dataset.texts?.split(' ') ?? [];
await Promise.all([router.load(), i18n.loadNamespaces(texts)]).catch(() => undefined);

const root = createRoot(document.getElementById('root')!);
const app = (
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Suspense>
          <AriaLocale>
            <RouterProvider router={router} />
          </AriaLocale>
        </Suspense>
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>
);
// As a transition React draws a little at a time, so that a slow telephone stays awake meanwhile.
startTransition(() => root.render(app));
