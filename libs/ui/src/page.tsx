import { useId, type ReactNode } from 'react';

export const Kicker = ({ children }: { children: ReactNode }) => <p className="kicker">{children}</p>;

/** Behind the name of a region that does not exist: "(fictief)". */
export const Fictitious = ({ children }: { children: ReactNode }) => (
  <span className="fictief">{children}</span>
);

export type PageHeadProps = {
  kicker?: ReactNode;
  /** Says the finding, not the name of the screen. */
  title: ReactNode;
  intro?: ReactNode;
  /** home and find: large sentences; tight: a form; long: a question's or an item's own title. */
  kind?: 'home' | 'find' | 'tight' | 'long' | 'plain';
  /** Of the title and the intro, when they are somebody's own words. */
  lang?: string;
  children?: ReactNode;
};
/** The one h1 of a page. It takes the focus after a change of page. */
export const PageHead = ({ kicker, title, intro, kind = 'plain', lang, children }: PageHeadProps) => (
  <header className={kind === 'plain' ? 'pagehead' : `pagehead pagehead--${kind}`}>
    {kicker && <Kicker>{kicker}</Kicker>}
    <h1 tabIndex={-1} lang={lang}>
      {title}
    </h1>
    {intro && (
      <p className="intro" lang={lang}>
        {intro}
      </p>
    )}
    {children}
  </header>
);

export const Crumbs = ({ label, children }: { label: string; children: readonly ReactNode[] }) => (
  <nav className="crumbs" aria-label={label}>
    <ol>
      {children.map((crumb, i) => (
        <li key={i}>{crumb}</li>
      ))}
    </ol>
  </nav>
);

type SectionProps = {
  title: ReactNode;
  sub?: ReactNode;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
};
/** A part of a page, opened by an ink rule. `aside` stands at the right of its title. */
export function Section({ title, sub, aside, className = 'section', children }: SectionProps) {
  const id = useId();
  const heading = <h2 id={id}>{title}</h2>;
  return (
    <section className={className} aria-labelledby={id}>
      {aside ? (
        <div className="section__head">
          {heading}
          {aside}
        </div>
      ) : (
        heading
      )}
      {sub && <p className="sub">{sub}</p>}
      {children}
    </section>
  );
}

/** A small part beside the text. */
export function SideSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className="h-small" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export type Fact = readonly [name: ReactNode, value: ReactNode];
/** Names with values. A fact without a value is left out. */
export const Facts = ({ facts, side = false }: { facts: readonly Fact[]; side?: boolean }) => (
  <dl className={side ? 'facts facts--side' : 'facts'}>
    {facts.map(
      ([name, value], i) =>
        value != null &&
        value !== false &&
        value !== '' && (
          <div key={i}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
    )}
  </dl>
);

/** Time as people say it, the exact one on hover. The words come from the caller. */
export const TimeAgo = ({
  at,
  say,
  exact,
}: {
  /** ISO 8601 */
  at: string;
  say: (date: Date) => string;
  exact: (date: Date) => string;
}) => {
  const date = new Date(at);
  return (
    <time dateTime={at} title={exact(date)}>
      {say(date)}
    </time>
  );
};
