/**
 * The bridge, computed: a parabola that is linear in x, so that planks on the deck and bars under it share one scale.
 * Coordinates are those of the view box 0 0 1000 100; shares are parts of the whole, 0 to 1.
 */
type Point = readonly [x: number, y: number];
const START: Point = [0, 100];
const CROWN: Point = [500, -84];
const END: Point = [1000, 100];

const mix = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
/** The blossom of the parabola: `blossom(t, t)` is the point at t, `blossom(a, b)` the control point of the piece a..b. */
const blossom = (a: number, b: number) => mix(mix(START, CROWN, a), mix(CROWN, END, a), b);
const text = (point: Point) => point.map((n) => +n.toFixed(1)).join(' ');

/** The path of the deck between two parts of its length. */
export const piece = (from: number, to: number) =>
  `M${text(blossom(from, from))}Q${text(blossom(from, to))} ${text(blossom(to, to))}`;

export type Plank = { readonly from: number; readonly to: number; readonly path: string };
export type Deck = {
  readonly planks: readonly Plank[];
  /** What is laid, 0 to 1: the planks add up to it. */
  readonly laid: number;
  /** The path of the dots that finish the deck, or null when (nearly) all of it is laid. */
  readonly open: string | null;
};

/** Splits the deck at the cumulative shares, `gap` of its length between planks. */
export function deck(shares: readonly number[], gap = 0.007): Deck {
  let laid = 0;
  const planks = shares.map((share) => {
    const from = laid;
    laid = Math.min(1, laid + Math.max(0, share));
    const start = Math.min(from + gap / 2, laid);
    return { from, to: laid, path: piece(start, Math.max(start, laid - gap / 2)) };
  });
  return { planks, laid, open: laid < 0.995 ? piece(laid && Math.min(1, laid + 0.012), 1) : null };
}
