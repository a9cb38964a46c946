import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** The browser's own dialog: it keeps the focus, Escape closes it, and the focus goes back to where it was. */
export function ModalDialog({
  label,
  className,
  onClose,
  children,
}: {
  label: string;
  className: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // While it is still in the page: only then does the browser give the focus back.
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-label={label}
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
      // A press beside it reaches the dialog itself: its content fills the rest.
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <div>{children}</div>
    </dialog>
  );
}
