import type { ReactNode } from 'react';
import { Fold, useNarrow } from '../fold';
import { deck } from './geometry';

export type Reason = {
  key: string;
  /** Part of the score, 0 to 1: the length of its plank and of its bar. */
  share: number;
  /** In bold: "Zelfde thema." */
  lead: ReactNode;
  text?: ReactNode;
  /** "weegt zwaar" */
  weight: ReactNode;
};
export type ReasonsProps = {
  /** Heaviest first. */
  reasons: readonly Reason[];
  /** The row for what is still to be bridged. */
  open?: Pick<Reason, 'lead' | 'text'> | undefined;
  /** On a phone: how many reasons stay visible, and what opens the others. */
  fold?: { after: number; label: ReactNode; othersLabel: string } | undefined;
};

const percent = (share: number) => `${+(share * 100).toFixed(2)}%`;

const Bar = ({ from, to, open = false }: { from: number; to: number; open?: boolean }) => (
  <svg className="plankbar" width="100%" height="8" aria-hidden="true" focusable="false">
    <line className="plankbar__base" x1="0" x2="100%" y1="4" y2="4" />
    {open ? (
      <line className="plankbar__open" x1={percent(from)} x2="100%" y1="4" y2="4" />
    ) : (
      <rect className="plankbar__fill" x={percent(from)} width={percent(to - from)} height="8" />
    )}
  </svg>
);

const row = (lead: ReactNode, text: ReactNode, weight: ReactNode, bar: ReactNode) => (
  <>
    <span className="reason__text">
      <b>{lead}</b> {text}
    </span>
    <span className="reason__weight">{weight}</span>
    {bar}
  </>
);

/** The content of a bridge: each reason with its evidence, its weight in words, and a bar exactly under its plank. */
export function Reasons({ reasons, open, fold }: ReasonsProps) {
  const narrow = useNarrow();
  const { planks, laid } = deck(reasons.map((reason) => reason.share));
  const rows = reasons.map(({ key, lead, text, weight }, i) => (
    <li key={key}>{row(lead, text, weight, <Bar {...planks[i]!} />)}</li>
  ));
  if (open)
    rows.push(
      <li key="open" className="reasons__open">
        {row(open.lead, open.text, null, <Bar from={laid} to={1} open />)}
      </li>,
    );
  if (!narrow || !fold) return <ol className="reasons">{rows}</ol>;
  const { after, label, othersLabel } = fold;
  return (
    <>
      {after > 0 && <ol className="reasons">{rows.slice(0, after)}</ol>}
      <Fold label={label}>
        <ol
          className={after ? 'reasons reasons--more' : 'reasons'}
          start={after + 1}
          aria-label={after ? othersLabel : undefined}
        >
          {rows.slice(after)}
        </ol>
      </Fold>
    </>
  );
}
