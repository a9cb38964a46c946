import { csv, type CsvCell } from './csv.js';
import type { Radar, RadarCount } from './radar.types.js';

const WORDS = {
  nl: {
    theme: 'Thema',
    asked: 'gevraagd',
    offered: 'gedeeld',
    gap: 'tekort',
    elsewhere: 'Anoniem of consortium',
    total: 'Samen',
    fictitious: 'fictief',
    separator: ';',
  },
  en: {
    theme: 'Theme',
    asked: 'asked',
    offered: 'shared',
    gap: 'short',
    elsewhere: 'Anonymous or consortium',
    total: 'Together',
    fictitious: 'fictitious',
    separator: ',',
  },
} as const;
export type TableLanguage = keyof typeof WORDS;

const numbers = ({ asked, offered, gap }: RadarCount): CsvCell[] => [asked, offered, gap];

/** The radar as a spreadsheet reads it: what is on the screen, in the same order. A comma is not a separator in Dutch. */
export function radarTable({ themes, columns, elsewhere, total }: Radar, language: TableLanguage): string {
  const words = WORDS[language];
  const names = columns.map(({ name, fictitious }) => (fictitious ? `${name} (${words.fictitious})` : name));
  const head = [...names, words.elsewhere, words.total].flatMap((name) =>
    [words.asked, words.offered, words.gap].map((what) => `${name}, ${what}`),
  );
  return csv(
    [
      [words.theme, ...head],
      ...themes.map((theme) => [theme.name, ...[...theme.cells, theme.elsewhere, theme].flatMap(numbers)]),
      [words.total, ...[...columns, elsewhere, total].flatMap(numbers)],
    ],
    words.separator,
  );
}
