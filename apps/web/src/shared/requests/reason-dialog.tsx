import { whenOpen } from '../when-open';

/** Asks why before something is done. */
export const ReasonDialog = whenOpen(
  ({ isOpen }) => isOpen,
  async () => (await import('./reason-box')).ReasonBox,
);
