import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { regieSearch, text } from '../shared/search/address';
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

/** The pages of Regie. A new one also gets its line in features/curation/curation-nav.tsx. */
export const curationRoutes = [regieRoute, qualityRoute] as const;
