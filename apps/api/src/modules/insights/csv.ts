export type CsvCell = string | number;

/** A spreadsheet must not take a name for a formula: an apostrophe makes it text. */
const harmless = (text: string) => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text);

const written = (cell: CsvCell) =>
  typeof cell === 'number' ? String(cell) : `"${harmless(cell).replaceAll('"', '""')}"`;

/** RFC 4180, with the mark that tells Excel that it is UTF-8. */
export const csv = (rows: readonly (readonly CsvCell[])[], separator: ';' | ','): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(separator)}\r\n`).join('')}`;
