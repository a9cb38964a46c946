import type { ReactNode } from 'react';
import { Arch } from './arch';
import type { Course } from './course';

export type ShortBridgeProps = {
  /** On each bank: who, and what. */
  question: readonly [who: ReactNode, what: ReactNode];
  solution: readonly [who: ReactNode, what: ReactNode];
  course: Course;
  /** Under the deck: what was changed. */
  why?: ReactNode;
  /** Behind the ink line: what became of it. */
  children: ReactNode;
};

/** A question, the bridge that a region built from it, and what became of it: one row of `ol.stories`. */
export const ShortBridge = ({ question, solution, course, why, children }: ShortBridgeProps) => (
  <>
    <div>
      <p className="meta">{question[0]}</p>
      <p className="story__t">{question[1]}</p>
    </div>
    <div className={`story__arch ${course.className}`.trim()}>
      <Arch shares={course.shares} />
      {why && <p className="story__why">{why}</p>}
    </div>
    <div>
      <p className="meta">{solution[0]}</p>
      <p className="story__t">{solution[1]}</p>
    </div>
    <p className="story__end">{children}</p>
  </>
);
