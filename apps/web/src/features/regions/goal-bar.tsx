/** More planks than this would be hairs. */
const MOST = 24;
const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/** Progress is a bridge being built: a plank for each that is done, a dot for each that is left. The sentence beside it says the same. */
export function GoalBar({ done, total }: { done: number; total: number }) {
  const planks = Math.min(total, MOST);
  const laid = Math.min(planks, Math.round((done / total) * planks));
  const step = 1 / planks;
  return (
    <svg className="goal__bar" width="100%" height="12" aria-hidden="true" focusable="false">
      {Array.from({ length: planks }, (_, i) =>
        i < laid ? (
          <rect key={i} x={percent(i * step)} width={percent(Math.max(step - 0.008, step / 2))} height="12" />
        ) : (
          <circle key={i} cx={percent((i + 0.5) * step)} cy="6" r="2" />
        ),
      )}
    </svg>
  );
}
