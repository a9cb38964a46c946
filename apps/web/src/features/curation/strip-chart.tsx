const TOP = 6.6;
const LEAST = 2;

const bars = (values: readonly number[], most: number, up: boolean, width: number) =>
  values
    .map((value, i) => {
      if (!value) return '';
      const height = LEAST + (TOP - LEAST) * (most > 1 ? (value - 1) / (most - 1) : 0);
      const left = i + (1 - width) / 2;
      const [from, to] = up ? [7, 7 - height] : [7.4, 7.4 + height];
      return `M${left.toFixed(2)} ${from}V${to.toFixed(2)}h${width}V${from}z`;
    })
    .join('');

/** From so many regions on the columns stand against each other: a gap would be less than a pixel. */
const CROWD = 150;

/** One column a region: what it asks above the line, what it offers below. The list beside it says the same in words. */
export function StripChart({
  asks,
  offers,
  most,
}: {
  asks: readonly number[];
  offers: readonly number[];
  /** The tallest column of all strips. */
  most: number;
}) {
  const count = asks.length;
  const width = count > CROWD ? 1 : 0.76;
  return (
    <svg
      viewBox={`0 0 ${Math.max(count, 1)} 14`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className="q" d={bars(asks, most, true, width)} />
      <path className="a" d={bars(offers, most, false, width)} />
      <line x1="0" x2={count} y1="7.2" y2="7.2" />
    </svg>
  );
}
