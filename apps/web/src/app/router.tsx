import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router';
import { compareSearch, itemSearch, regionsSearch, requestSearch, text } from '../shared/search/address';
import { CrashPage } from './crash-page';
import { curationRoutes } from './curation-routes';
import { NotFoundPage } from './not-found-page';
import { rootRoute, signedInRoute } from './root-routes';
import { parseSearch, stringifySearch } from './search';

type Texts = Record<string, unknown>;

/** What a page shows first is there when it is first drawn. When it could not be read, the page says so itself. */
const settled = (read: Promise<unknown>) =>
  read.then(
    () => undefined,
    () => undefined,
  );

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home-page'), 'HomePage'),
});
const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen',
  // Only an address of our own: never a way to send somebody elsewhere.
  validateSearch: ({ naar }: Texts): { naar?: string } => {
    const next = text(naar);
    const ours = next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\');
    return { naar: ours ? next : undefined };
  },
  component: lazyRouteComponent(() => import('../features/identity/sign-in-page'), 'SignInPage'),
});

const itemsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennis',
  validateSearch: itemSearch,
  component: lazyRouteComponent(() => import('../features/knowledge/item-list-page'), 'ItemListPage'),
  // Only on arriving: what is chosen on the page it finds itself.
  loader: ({ context: { queryClient }, location, cause }) =>
    cause === 'enter'
      ? settled(
          import('../features/knowledge/first-list').then(({ readFirstList }) =>
            readFirstList(queryClient, itemSearch(location.search as Parameters<typeof itemSearch>[0])),
          ),
        )
      : undefined,
});
const itemRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennis/$id',
  component: lazyRouteComponent(() => import('../features/knowledge/item-page'), 'ItemPage'),
  loader: ({ context: { queryClient }, params: { id } }) =>
    settled(
      import('../features/knowledge/api').then(({ itemQuery }) => queryClient.ensureQueryData(itemQuery(id))),
    ),
});

const regionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regios',
  validateSearch: regionsSearch,
  component: lazyRouteComponent(() => import('../features/regions/regions-page'), 'RegionsPage'),
});
const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regios/vergelijken',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('../features/regions/compare-page'), 'ComparePage'),
});
const regionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regios/$key',
  component: lazyRouteComponent(() => import('../features/regions/region-page'), 'RegionPage'),
});
const groupsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/expertgroepen',
  component: lazyRouteComponent(() => import('../features/expert-groups/groups-page'), 'GroupsPage'),
});
const groupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/expertgroepen/$key',
  component: lazyRouteComponent(() => import('../features/expert-groups/group-page'), 'GroupPage'),
});

/** What the site says about itself. */
const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/over',
  component: lazyRouteComponent(() => import('../features/about/about-page'), 'AboutPage'),
});
const helpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hulp',
  component: lazyRouteComponent(() => import('../features/about/help-page'), 'HelpPage'),
});
const visitorGuideRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hulp/bezoeker',
  component: lazyRouteComponent(() => import('../features/about/guides/visitor'), 'VisitorGuide'),
});
const facilitatorGuideRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hulp/procesbegeleider',
  component: lazyRouteComponent(() => import('../features/about/guides/facilitator'), 'FacilitatorGuide'),
});
const expertGuideRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hulp/expert',
  component: lazyRouteComponent(() => import('../features/about/guides/expert'), 'ExpertGuide'),
});
const coordinatorGuideRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hulp/coordinator',
  component: lazyRouteComponent(() => import('../features/about/guides/coordinator'), 'CoordinatorGuide'),
});
const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/toegankelijkheid',
  component: lazyRouteComponent(() => import('../features/about/accessibility-page'), 'AccessibilityPage'),
});
const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/privacy',
  component: lazyRouteComponent(() => import('../features/about/privacy-page'), 'PrivacyPage'),
});
const blocksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bouwstenen',
  component: lazyRouteComponent(() => import('../features/about/blocks-page'), 'BlocksPage'),
});

const requestsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vragen',
  validateSearch: requestSearch,
  component: lazyRouteComponent(() => import('../features/requests/request-list-page'), 'RequestListPage'),
});
export type AskSearch = Partial<Record<'concept' | 'wijzig' | 'titel', string | undefined>>;
const askRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vragen/nieuw',
  validateSearch: ({ concept, wijzig, titel }: Texts): AskSearch => ({
    concept: text(concept),
    wijzig: text(wijzig),
    titel: text(titel),
  }),
  component: lazyRouteComponent(() => import('../features/requests/ask-page'), 'AskPage'),
});
const requestRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vragen/$id',
  component: lazyRouteComponent(() => import('../features/requests/request-page'), 'RequestPage'),
  loader: ({ context: { queryClient }, params: { id } }) =>
    settled(
      import('../features/requests/api').then(({ requestQuery }) =>
        queryClient.ensureQueryData(requestQuery(id)),
      ),
    ),
});
const answerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vragen/$id/antwoorden',
  component: lazyRouteComponent(() => import('../features/requests/answer-page'), 'AnswerPage'),
});
const newItemRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/kennis/nieuw',
  component: lazyRouteComponent(() => import('../features/knowledge/item-editor-page'), 'ItemEditorPage'),
});
const editItemRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/kennis/$id/bewerken',
  component: lazyRouteComponent(() => import('../features/knowledge/item-editor-page'), 'ItemEditorPage'),
});
const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/importeren',
  component: lazyRouteComponent(() => import('../features/knowledge/import-page'), 'ImportPage'),
});
const notificationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/meldingen',
  component: lazyRouteComponent(
    () => import('../features/notifications/notifications-page'),
    'NotificationsPage',
  ),
});
const personRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mensen/$id',
  component: lazyRouteComponent(() => import('../features/identity/person-page'), 'PersonPage'),
});
const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  itemsRoute,
  itemRoute,
  regionsRoute,
  compareRoute,
  regionRoute,
  groupsRoute,
  groupRoute,
  aboutRoute,
  helpRoute,
  visitorGuideRoute,
  facilitatorGuideRoute,
  expertGuideRoute,
  coordinatorGuideRoute,
  accessibilityRoute,
  privacyRoute,
  blocksRoute,
  signedInRoute.addChildren([
    requestsRoute,
    askRoute,
    requestRoute,
    answerRoute,
    newItemRoute,
    editItemRoute,
    importRoute,
    notificationsRoute,
    personRoute,
    ...curationRoutes,
  ]),
]);

export const createAppRouter = (queryClient: QueryClient, history?: RouterHistory) =>
  createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    search: { strict: true },
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreload: 'intent',
    scrollRestoration: true,
    ...(history && { history }),
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
