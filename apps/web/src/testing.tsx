import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { readFile } from 'node:fs/promises';
import { Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createAppRouter } from './app/router';
import type { Viewer } from './shared/viewer';
import { createI18n, type Language, type ReadTexts } from './shared/i18n/i18n';

/** For specs alone. */
const read: ReadTexts = async (language, namespace) =>
  JSON.parse(await readFile(`src/locales/${language}/${namespace}.json`, 'utf8')) as object;

export async function testTexts(language: Language, ...namespaces: string[]) {
  const i18n = await createI18n(language, read);
  await i18n.loadNamespaces(namespaces);
  return i18n;
}

export type Answers = Record<string, object | ((variables: Record<string, unknown>) => object)>;
export const refusal = (code: string, details = {}) => ({ errors: [{ extensions: { ...details, code } }] });

/** The whole app at an address, with an API that gives these answers by operation name. Returns what was asked. */
export async function renderApp(path: string, answers: Answers, language: Language = 'nl') {
  const asked: { operation: string; variables: Record<string, unknown> }[] = [];
  globalThis.fetch = async (_, init) => {
    const { query, variables } = JSON.parse(init?.body as string) as {
      query: string;
      variables: Record<string, unknown>;
    };
    const operation = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
    asked.push({ operation, variables });
    const answer = answers[operation];
    const data = typeof answer === 'function' ? answer(variables) : answer;
    return Response.json(data && 'errors' in data ? data : { data: data ?? {} });
  };
  const i18n = await testTexts(language);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 30_000 } } });
  const router = createAppRouter(client, createMemoryHistory({ initialEntries: [path] }));
  const screen = render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return { ...screen, router, asked };
}

/** The facilitator of Lindestreek, as the API tells of her. */
export const noor: Viewer = {
  id: 'u-noor',
  name: 'Noor Hendriks',
  email: 'noor@lindestreek.example',
  language: 'nl',
  colourScheme: 'system',
  unreadNotifications: 0,
  memberships: [{ role: 'facilitator', region: { id: 'r-linde', name: 'Lindestreek' }, group: null }],
  region: { id: 'r-linde', key: 'lindestreek', name: 'Lindestreek', fictitious: true, inhabitants: 140_000 },
  can: {
    draftRequest: true,
    postRequest: true,
    draftItem: true,
    answerAsExpert: false,
    routeRequest: false,
    curate: false,
    tuneMatching: false,
    administer: false,
    importDocument: true,
  },
};
