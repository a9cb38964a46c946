import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { regieSearch, text, thesaurusSearch } from '../shared/search/address';
import { signedInRoute } from './root-routes';

const regieRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/regie',
  validateSearch: regieSearch,
  component: lazyRouteComponent(() => import('../features/curation/regie-page'), 'RegiePage'),
});

const qualityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/regie/kwaliteit',
  validateSearch: ({ profiel }: Record<string, unknown>): { profiel?: string | undefined } => ({
    profiel: text(profiel),
  }),
  component: lazyRouteComponent(() => import('../features/curation/quality/quality-page'), 'QualityPage'),
});

const thesaurusRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/regie/begrippen',
  validateSearch: thesaurusSearch,
  component: lazyRouteComponent(
    () => import('../features/curation/thesaurus/thesaurus-page'),
    'ThesaurusPage',
  ),
});
const conceptRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/regie/begrippen/$id',
  component: lazyRouteComponent(() => import('../features/curation/thesaurus/concept-page'), 'ConceptPage'),
});

const engineRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/regie/zoekmachine',
  component: lazyRouteComponent(() => import('../features/curation/engine/engine-page'), 'EnginePage'),
});

/** The pages of Regie. A new one also gets its line in features/curation/curation-nav.tsx. */
export const curationRoutes = [regieRoute, qualityRoute, thesaurusRoute, conceptRoute, engineRoute] as const;
