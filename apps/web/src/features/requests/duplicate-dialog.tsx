import { whenOpen } from '../../shared/when-open';

/** Which question this one repeats. Without a question it is closed. */
export const DuplicateDialog = whenOpen(
  ({ request }) => !!request,
  async () => (await import('./duplicate-box')).DuplicateBox,
);
