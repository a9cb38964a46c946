/** A word of a text: its folded form and where it stands (UTF-16 code units, half-open). */
export interface Token {
  form: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/uy;
const CAPITAL = 2;
/** What an ASCII character is: 0 when no word holds it. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/.test(String.fromCharCode(code)) ? 1 : /[A-Z]/.test(String.fromCharCode(code)) ? CAPITAL : 0,
);
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
  for (let start = 0; start < text.length;) {
    // Most words are plain letters: no expression is needed to find them, nor to fold them.
    let [end, kinds, code] = [start, 0, 0];
    for (; end < text.length; end++) {
      code = text.charCodeAt(end);
      const kind = code < 128 ? ASCII[code]! : 0;
      if (kind === 0) break;
      kinds |= kind;
    }
    if (end < text.length && code >= 128) {
      WORD.lastIndex = start;
      end = WORD.test(text) ? WORD.lastIndex : start;
      const form = fold(text.slice(start, Math.min(end, start + LONGEST_FORM)));
      if (form) tokens.push({ form, start, end });
      start = end > start ? end : start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
      continue;
    }
    if (end > start) {
      const form = text.slice(start, Math.min(end, start + LONGEST_FORM));
      tokens.push({ form: kinds & CAPITAL ? form.toLowerCase() : form, start, end });
    }
    start = end + 1;
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
