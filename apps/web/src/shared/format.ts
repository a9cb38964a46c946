import { useTranslation } from 'react-i18next';
import { asLanguage, type Language } from './i18n/i18n';

const DAY_MS = 86_400_000;
const NUMBERS: Record<Language, readonly string[]> = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
};
const PLACES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
/** Whole calendar days from `now` to `date`: -1 is yesterday. */
export const daysBetween = (now: Date, date: Date) => Math.round((midnight(date) - midnight(now)) / DAY_MS);

/** Numbers, dates and lists as people say them in this language. */
export function createFormat(language: Language) {
  const place = PLACES[language];
  const intl = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(place, options);
  const exactDay = intl({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const exactTime = intl({ hour: '2-digit', minute: '2-digit' });
  const weekday = intl({ weekday: 'long' });
  const dayMonth = intl({ day: 'numeric', month: 'long' });
  const dayMonthYear = intl({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = intl({ month: 'long' });
  const monthYear = intl({ month: 'long', year: 'numeric' });
  const today = intl({ weekday: 'long', day: 'numeric', month: 'long' });
  const relative = new Intl.RelativeTimeFormat(place, { numeric: 'auto' });
  const weeks = new Intl.RelativeTimeFormat(place, { numeric: 'always' });
  const number = new Intl.NumberFormat(place);
  const decimal = new Intl.NumberFormat(place, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const conjunction = new Intl.ListFormat(place, { type: 'conjunction' });
  const short = (date: Date, now: Date) =>
    (date.getFullYear() === now.getFullYear() ? dayMonth : dayMonthYear).format(date);
  const one = language === 'nl' ? 'een' : 'one';
  const inWords = (text: string) =>
    text.replace(/\d+/, (digits) => (digits === '1' ? one : (NUMBERS[language][Number(digits)] ?? digits)));

  return {
    language,
    number: (value: number) => number.format(value),
    /** "0,83" */
    decimal: (value: number) => decimal.format(value),
    /** Up to twelve in words, above in figures: "vier", "13". */
    words: (value: number) => NUMBERS[language][value] ?? number.format(value),
    list: (items: readonly string[]) => conjunction.format(items),
    /** "maandag 23 november" */
    today: (date: Date) => today.format(date),
    /** "3 november", with the year when it is another one. */
    date: (date: Date, now = new Date()) => short(date, now),
    /** "november", with the year when it is another one. */
    month: (date: Date, now = new Date()) =>
      (date.getFullYear() === now.getFullYear() ? month : monthYear).format(date),
    /** "vrijdag 27 november 2026, 13:30" */
    exact: (date: Date) => `${exactDay.format(date)}, ${exactTime.format(date)}`,
    exactDay: (date: Date) => exactDay.format(date),
    /** "vandaag", "gisteren", "vrijdag", "drie weken geleden", "over twee weken", "3 november" */
    ago: (date: Date, now = new Date()) => {
      const days = daysBetween(now, date);
      if (Math.abs(days) <= 2) return relative.format(days, 'day');
      if (Math.abs(days) < 7) return weekday.format(date);
      if (Math.abs(days) <= 56) return inWords(weeks.format(Math.trunc(days / 7), 'week'));
      return short(date, now);
    },
    /** For something that is due: "morgen", "vrijdag", "4 december". */
    due: (date: Date, now = new Date()) => {
      const days = daysBetween(now, date);
      if (days >= 0 && days <= 2) return relative.format(days, 'day');
      return days > 0 && days < 7 ? weekday.format(date) : short(date, now);
    },
  };
}
export type Format = ReturnType<typeof createFormat>;

// The browser's formats are dear to make: each language's once, not one for each row of a list.
const formats = new Map<Language, Format>();
function formatOf(language: Language): Format {
  let format = formats.get(language);
  if (!format) formats.set(language, (format = createFormat(language)));
  return format;
}

export function useFormat(): Format {
  const { i18n } = useTranslation();
  return formatOf(asLanguage(i18n.language));
}
/** "Eén", not "Één": a capital goes without its accent. */
export const capital = (text: string) =>
  (text.charAt(0).toLocaleUpperCase() + text.slice(1)).replace(/^Éé/, 'Eé');
