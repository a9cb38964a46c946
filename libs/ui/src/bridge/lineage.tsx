import type { ReactNode } from 'react';
import { drawing } from './arch';
import type { Course } from './course';

export type LineageStop = {
  key: string;
  name: ReactNode;
  /** "zo overgenomen" */
  state: ReactNode;
  /** What came of it. */
  note?: ReactNode;
  /** On its bridge: what was changed. */
  why: ReactNode;
  course: Course;
  kids: readonly LineageStop[];
};

const GAP = 0.016;

const stop = ({ name, state, note }: Pick<LineageStop, 'name' | 'state' | 'note'>, node = false) => (
  <div className="lineage__stop">
    {node && <span className="lineage__node" aria-hidden="true" />}
    <p className="lineage__name">{name}</p>
    <p className="lineage__state">{state}</p>
    {note && <p className="meta">{note}</p>}
  </div>
);

const Item = ({ item }: { item: LineageStop }) => (
  <li className={`lineage__item ${item.course.className}`.trim()}>
    <div className="lineage__span">
      {drawing(item.course.shares, GAP)}
      <p className="lineage__why">{item.why}</p>
    </div>
    {stop(item, true)}
    {item.kids.length > 0 && <Kids items={item.kids} />}
  </li>
);

const Kids = ({ items }: { items: readonly LineageStop[] }) => (
  <ol className="lineage__kids">
    {items.map((item) => (
      <Item key={item.key} item={item} />
    ))}
  </ol>
);

/** Who took something over: arches leave the bank of where it came from; a second generation starts at the first one's disc. */
export const Lineage = ({
  origin,
  stops,
}: {
  origin: Pick<LineageStop, 'name' | 'state' | 'note'>;
  stops: readonly LineageStop[];
}) => (
  <ol className="lineage">
    <li className="lineage__origin">
      {stop(origin)}
      <Kids items={stops} />
    </li>
  </ol>
);
