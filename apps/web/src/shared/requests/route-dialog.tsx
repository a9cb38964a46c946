import { whenOpen } from '../when-open';

/** Sends a question to a group. Without a question it is closed. */
export const RouteDialog = whenOpen(
  ({ request }) => !!request,
  async () => (await import('./route-box')).RouteBox,
);
