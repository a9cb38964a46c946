import type { ReactNode } from 'react';
import { Arch } from './bridge/arch';

/** Nothing here yet: a bridge of dots, what to do, and one next step. */
export const EmptyBridge = ({
  title,
  level: Heading = 'h3',
  children,
  action,
}: {
  title: ReactNode;
  /** `h2` where it stands right below the page's title. */
  level?: 'h2' | 'h3';
  children?: ReactNode;
  action?: ReactNode;
}) => (
  <div className="empty">
    <div className="bridge--geen">
      <Arch shares={[]} state="none" />
    </div>
    <Heading className="empty__title">{title}</Heading>
    {children && <p>{children}</p>}
    {action}
  </div>
);

/** As high as what will come, so that nothing jumps. `label` is read out. */
export const LoadingBridge = ({ label }: { label: string }) => (
  <div className="skeleton" role="status" aria-label={label}>
    <Arch shares={[]} />
    <div className="skeleton__lines" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  </div>
);

/** A list that is being read: rows of about the final size. `className` is the list's own. */
export const LoadingList = ({
  label,
  className,
  rows = 6,
}: {
  label: string;
  className: string;
  rows?: number;
}) => (
  <>
    <p className="sr" role="status">
      {label}
    </p>
    <div className={`${className} bones`} aria-hidden="true">
      {Array.from({ length: rows }, (_, i) => (
        <div key={i}>
          <span />
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  </>
);

/** What happened, what is kept, what to do. */
export const ErrorNote = ({
  title,
  children,
  actions,
}: {
  title: ReactNode;
  children: ReactNode;
  actions?: ReactNode;
}) => (
  <div className="empty empty--error" role="alert">
    <h3>{title}</h3>
    <p>{children}</p>
    {actions && <div className="actions">{actions}</div>}
  </div>
);

/** Above a form that was refused. */
export const FormError = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <div className="errors" role="alert">
    <h2>{title}</h2>
    <p>{children}</p>
  </div>
);

/** A thick ink line: attention, but nothing is wrong. */
export const Warning = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <div className="warn">
    <b>{title}</b>
    {children}
  </div>
);
