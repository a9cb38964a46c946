import type { ReactNode } from 'react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { Button } from './button';

export type Toast = {
  text: ReactNode;
  /** One deed, most often the way back: "Maak ongedaan". */
  action?: { label: string; onPress: () => void } | undefined;
};
const STAYS_MS = 10_000;
const queue = new ToastQueue<Toast>({ maxVisibleToasts: 3 });

/** Shows a message for ten seconds; the clock stands still while it is hovered or focused. Returns how to take it away. */
export function showToast(toast: Toast) {
  const key = queue.add(toast, { timeout: STAYS_MS });
  return () => queue.close(key);
}

/** Mounted once. A landmark (F6) whose messages are read out. */
export const ToastRegion = ({ label, closeLabel }: { label: string; closeLabel: string }) => (
  <AriaToastRegion queue={queue} className="toasts" aria-label={label}>
    {({ toast }) => (
      <AriaToast toast={toast} className="toast">
        <ToastContent>
          <p>{toast.content.text}</p>
        </ToastContent>
        <div className="toast__do">
          {toast.content.action && (
            <Button
              tone="link"
              onPress={() => {
                queue.close(toast.key);
                toast.content.action?.onPress();
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button tone="link" slot="close" aria-label={closeLabel}>
            ×
          </Button>
        </div>
      </AriaToast>
    )}
  </AriaToastRegion>
);
