import { Button as AriaButton } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { Button } from './button';
import type { Toast, ToastRegionProps } from './toast';

const STAYS_MS = 10_000;
const queue = new ToastQueue<Toast>({ maxVisibleToasts: 3 });
export const add = (toast: Toast) => queue.add(toast, { timeout: STAYS_MS });

/** A landmark (F6) whose messages are read out. */
const ToastRegion = ({ label, closeLabel }: ToastRegionProps) => (
  <AriaToastRegion queue={queue} className="toasts" aria-label={label}>
    {({ toast }) => (
      <AriaToast toast={toast} className="toast">
        <ToastContent>
          {/* The slot names the toast, which is an alertdialog. */}
          <Text slot="title" elementType="p">
            {toast.content.text}
          </Text>
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
          <AriaButton slot="close" className="linkish" aria-label={closeLabel}>
            ×
          </AriaButton>
        </div>
      </AriaToast>
    )}
  </AriaToastRegion>
);
export default ToastRegion;
