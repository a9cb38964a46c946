/** A word of a text: its folded form and where it stands (UTF-16 code units, half-open). */
export interface Token {
  form: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Longer runs are encodings or keys, not words; cutting them bounds every later step. */
const LONGEST_FORM = 48;

/** Lower-case without accents: "Coöperatie" -> "cooperatie". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]*$/.test(lower)
    ? lower
    : lower.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

/** Every word of the text in order, stop words included. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const form = fold(match[0].slice(0, LONGEST_FORM));
    if (form) tokens.push({ form, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** Character 4-grams of a form with its borders marked: "zorg" -> "_zor", "zorg", "org_". */
export function gramsOf(form: string): string[] {
  const padded = `_${form}_`;
  const grams: string[] = [];
  for (let i = 0; i + 4 <= padded.length; i++) grams.push(padded.slice(i, i + 4));
  return grams;
}
