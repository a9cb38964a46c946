import { Written } from '../written';
import type { TextPart } from './api';

/** A text in which what was searched for is marked. */
export const Marked = ({ parts }: { parts: readonly TextPart[] }) => (
  <Written>{parts.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text))}</Written>
);
