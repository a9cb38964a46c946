/** Longer texts are cut: what something is about is said in its beginning, and models read no further. */
export const MAX_CHARACTERS = 6_000;

const BATCH_TEXTS = 64;
const BATCH_CHARACTERS = 60_000;

/** Runs of texts that fit one call, each text with its prefix and cut to size. */
export function batches(texts: readonly string[], prefix: string): string[][] {
  const found: string[][] = [];
  let characters = Infinity;
  for (const whole of texts) {
    const text = prefix + whole.slice(0, MAX_CHARACTERS);
    if (characters + text.length > BATCH_CHARACTERS || found.at(-1)!.length >= BATCH_TEXTS) {
      found.push([]);
      characters = 0;
    }
    found.at(-1)!.push(text);
    characters += text.length;
  }
  return found;
}
