import type { ReactNode } from 'react';
import { pictures } from './pictures';

export type Picture = keyof typeof pictures;
export type GuideStep = {
  title: string;
  text: ReactNode;
  /** Made by `npm run guide:pictures`, with what it shows in words. */
  picture?: readonly [name: Picture, alt: string];
};

/** Plain steps, each with a picture of the page that it is about. */
export const Guide = ({ steps }: { steps: readonly GuideStep[] }) => (
  <ol className="guide">
    {steps.map(({ title, text, picture }) => (
      <li className="guide__step" key={title}>
        <div className="guide__text">
          <h2>{title}</h2>
          {text}
        </div>
        {picture && (
          <img
            className="guide__picture"
            src={`/hulp/${picture[0]}.webp`}
            alt={picture[1]}
            {...pictures[picture[0]]}
            loading="lazy"
            decoding="async"
          />
        )}
      </li>
    ))}
  </ol>
);
