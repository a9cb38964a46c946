import { LoadingBridge } from '@samenwijs/ui';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Frame } from '../shared/layout/frame';
import { viewerQuery } from '../shared/viewer';

type Context = { queryClient: QueryClient };

function RootPage() {
  const { t } = useTranslation();
  return (
    <Frame>
      <Suspense fallback={<LoadingBridge label={t('loading')} />}>
        <Outlet />
      </Suspense>
    </Frame>
  );
}

/** What every page is in. */
export const rootRoute = createRootRouteWithContext<Context>()({
  // A visitor's page must come up even when the API does not: then we do not know who looks.
  beforeLoad: async ({ context }) => {
    const viewer = await context.queryClient.ensureQueryData(viewerQuery).catch((error: Error) => error);
    return viewer instanceof Error ? { viewer: null, failure: viewer } : { viewer, failure: null };
  },
  component: RootPage,
});

/** Pages for those who signed in; others sign in first and come back. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: ({ context, location }) => {
    if (context.failure) throw context.failure;
    if (!context.viewer) throw redirect({ to: '/inloggen', search: { naar: location.href } });
  },
});
