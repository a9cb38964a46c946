import { useId, type ReactNode } from 'react';

/** A part of the page, with the names of what it shows. */
export function Block({ title, names, children }: { title: string; names: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="spec" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className="meta">
          <code>{names}</code>
        </p>
      </div>
      <div className="spec__body">{children}</div>
    </section>
  );
}
