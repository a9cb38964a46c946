/** Each word once, whatever its capitals; without them when it was written so somewhere. */
export function distinct(words: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const word of words) {
    const key = word.toLocaleLowerCase();
    if (!found.has(key) || word === key) found.set(key, word);
  }
  return [...found.values()];
}
