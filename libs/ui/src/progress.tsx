import type { ReactNode } from 'react';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '@samenwijs/domain';

export type Step = { key: string; name: ReactNode; text?: ReactNode; state: 'done' | 'now' | 'todo' };
/** The life of a question as a line; ink, so that it does not compete with the bridge. */
export const Steps = ({ steps }: { steps: readonly Step[] }) => (
  <ol className="steps">
    {steps.map(({ key, name, text, state }) => (
      <li
        key={key}
        className={state === 'todo' ? undefined : `is-${state}`}
        aria-current={state === 'now' ? 'step' : undefined}
      >
        <b>{name}</b>
        {text && <span>{text}</span>}
      </li>
    ))}
  </ol>
);

/** How sure it is: five words, the reached one large. */
export const EvidenceLadder = ({
  level,
  labels,
  label,
  children,
}: {
  level: EvidenceLevel;
  labels: Readonly<Record<EvidenceLevel, string>>;
  label: string;
  children?: ReactNode;
}) => (
  <div className="evidence">
    <ol className="ladder" aria-label={label}>
      {EVIDENCE_LEVELS.map((key) => (
        <li key={key} {...(key === level && { className: 'is-now', 'aria-current': 'step' })}>
          {labels[key]}
        </li>
      ))}
    </ol>
    {children}
  </div>
);
