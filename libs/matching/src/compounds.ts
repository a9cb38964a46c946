/** Verb prefixes and scraps that a word list holds as words: as a first part they say nothing about the compound. */
const PREFIXES = new Set(
  'ver ont her mee mis wan toe weg los neer heen bij aan uit con pre pro ins tel vast terug samen euro'.split(
    ' ',
  ),
);
const LINKERS = ['', 's', 'e', 'en', 'n'];
const SHORTEST_PART = 3;
const SHORTEST_HEAD = 4;
const SHORTEST_COMPOUND = 7;

/**
 * The known words in a Dutch compound: "wijkverpleging" -> ["wijk", "verpleging"]. The fewest parts win, then the longest
 * last part (the head); a part that is itself a compound adds its own parts. Empty when the form is no compound.
 */
export function splitCompound(form: string, isWord: (part: string) => boolean): string[] {
  if (form.length < SHORTEST_COMPOUND || /\d/.test(form)) return [];
  const parts = best(form, isWord, 3) ?? [];
  return parts.flatMap((part) => [part, ...splitCompound(part, isWord)]);
}

function best(form: string, isWord: (part: string) => boolean, depth: number): string[] | undefined {
  let found: string[] | undefined;
  for (let cut = SHORTEST_PART; cut <= form.length - SHORTEST_HEAD; cut++) {
    const left = leftPart(form.slice(0, cut), isWord);
    if (!left || PREFIXES.has(left)) continue;
    const right = form.slice(cut);
    if (isWord(right)) return [left, right];
    if (depth === 1 || right.length < SHORTEST_COMPOUND) continue;
    const rest = best(right, isWord, depth - 1);
    if (rest && (!found || rest.length + 1 < found.length)) found = [left, ...rest];
  }
  return found;
}

function leftPart(left: string, isWord: (part: string) => boolean): string | undefined {
  for (const linker of LINKERS) {
    const part = left.slice(0, left.length - linker.length);
    if (left.endsWith(linker) && part.length >= SHORTEST_PART && isWord(part)) return part;
  }
  return undefined;
}
