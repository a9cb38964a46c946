import { useRef, type ReactNode } from 'react';

/** A filter that folds open under its name. Escape, and going elsewhere, close it. */
export function Pick({ label, value, children }: { label: string; value: string; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  return (
    <div className="pick">
      <span className="pick__label" aria-hidden="true">
        {label}
      </span>
      <details
        ref={details}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !details.current?.open) return;
          close();
          details.current.querySelector('summary')?.focus();
        }}
        onBlur={({ relatedTarget }) => {
          // Null when the window lost the focus, or where a value was that is no longer there.
          if (relatedTarget && !details.current?.contains(relatedTarget)) close();
        }}
      >
        <summary>
          <span className="sr">{label}: </span>
          {value}
        </summary>
        <div className="pick__panel">{children}</div>
      </details>
    </div>
  );
}
