import { Fragment, type ReactNode } from 'react';
import { deck } from './geometry';

export type BridgeState = 'strong' | 'possible' | 'resembles' | 'none';
export const stateClass: Record<BridgeState, string> = {
  strong: '',
  possible: '',
  resembles: 'bridge--lijkt',
  none: 'bridge--geen',
};

export type ArchProps = {
  /** The share of each reason, heaviest first; together the score. */
  shares: readonly number[];
  state?: BridgeState;
  /** In words, under the crown. Never a percentage. */
  verdict?: ReactNode;
  /** What stands on the two banks. */
  feet?: readonly [question: ReactNode, solution: ReactNode];
  className?: string;
};

/** The deck alone. Its place decides whether it is shown whole, being built or broken off. */
export const drawing = (shares: readonly number[], gap?: number) => {
  const { planks, open } = deck(shares, gap);
  return (
    <svg
      className="arch__svg"
      viewBox="0 0 1000 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {open && <path className="arch__open" d={open} />}
      {planks.map((plank, i) => (
        <path key={i} className="arch__plank" d={plank.path} />
      ))}
    </svg>
  );
};
const nodes = (
  <Fragment>
    <span className="arch__q" aria-hidden="true" />
    <span className="arch__a" aria-hidden="true" />
  </Fragment>
);

/** The drawing of a bridge: planks for the reasons, dots for what is missing. Its height is the place's (`--arch-h`). */
export const Arch = ({ shares, state = 'strong', verdict, feet, className = '' }: ArchProps) => (
  <div className={`${stateClass[state]} ${className}`.trim() || undefined}>
    <div className="arch">
      {drawing(state === 'none' ? [] : shares)}
      {nodes}
      {verdict && <p className="arch__verdict">{verdict}</p>}
    </div>
    {feet && (
      <p className="arch__feet" aria-hidden="true">
        <span>{feet[0]}</span>
        <span>{feet[1]}</span>
      </p>
    )}
  </div>
);

/** A bridge within a line of text, always beside its verdict in words. */
export const MiniArch = ({ shares, state = 'strong' }: Pick<ArchProps, 'shares' | 'state'>) => (
  <span className={`arch arch--mini ${stateClass[state]}`.trim()} aria-hidden="true">
    {drawing(state === 'none' ? [] : shares, 0.024)}
    {nodes}
  </span>
);
