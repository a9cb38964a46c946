import { useId, type ReactNode } from 'react';
import { Arch, stateClass, type ArchProps } from './arch';
import { Reasons, type ReasonsProps } from './reasons';

export type BridgeProps = Omit<ArchProps, 'className'> &
  ReasonsProps & {
    kicker: ReactNode;
    /** The solution's title, with its link. */
    title: ReactNode;
    /** For those who listen: "Waarom dit past, van zwaar naar licht". */
    reasonsTitle: ReactNode;
    /** On the solution's bank: summary, proof, differences, what one can do. */
    children: ReactNode;
  };

/** A match in full: the deck with its reasons in the middle, the solution on the right bank. */
export function Bridge({
  kicker,
  title,
  reasonsTitle,
  state = 'strong',
  shares,
  verdict,
  feet,
  children,
  ...reasons
}: BridgeProps) {
  const id = useId();
  return (
    <article className={`bridge ${stateClass[state]}`.trim()} aria-labelledby={id}>
      <div className="bridge__head">
        <p className="kicker">{kicker}</p>
        <h3 id={id}>{title}</h3>
      </div>
      <div className="bridge__span">
        <Arch shares={shares} state={state} verdict={verdict} {...(feet && { feet })} />
        <h4 className="sr">{reasonsTitle}</h4>
        <Reasons {...reasons} />
      </div>
      <div className="bridge__body">{children}</div>
    </article>
  );
}
