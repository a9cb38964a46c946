import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { regieSearch } from '../shared/search/address';
import { signedInRoute } from './root-routes';

const regieRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/regie',
  validateSearch: regieSearch,
  component: lazyRouteComponent(() => import('../features/curation/regie-page'), 'RegiePage'),
});

/** The pages of Regie. A new one also gets its line in features/curation/curation-nav.tsx. */
export const curationRoutes = [regieRoute] as const;
