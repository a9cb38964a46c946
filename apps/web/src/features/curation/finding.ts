import type { TFunction } from 'i18next';
import { capital, type Format } from '../../shared/format';
import type { Strips } from './radar-api';

type Theme = Pick<Strips['themes'][number], 'name' | 'asked' | 'offered' | 'gap'>;

/** A theme's name inside a sentence: "kwetsbare ouderen", but "GGZ in de eerste lijn". */
const within = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name;

const first = (themes: readonly Theme[], by: (theme: Theme) => number) =>
  [...themes].sort((a, b) => by(b) - by(a) || b.asked - a.asked)[0];

/** What the radar says, as a headline and what comes after it. */
export function findingOf(themes: readonly Theme[], t: TFunction<'curation'>, format: Format) {
  const worst = first(themes, (theme) => theme.gap);
  const busiest = first(themes, (theme) => theme.asked);
  const surplus = first(
    themes.length > 1 ? themes.filter((theme) => theme !== busiest) : themes,
    (theme) => -theme.gap,
  );
  const values = ({ name, asked, offered }: Theme) => ({
    theme: within(name),
    asked,
    offered,
    askedWords: format.words(asked),
    offeredWords: format.words(offered),
  });
  if (!worst || !surplus || !busiest || (!busiest.asked && surplus.gap === 0))
    return { title: t('radar.finding.nothing'), intro: t('radar.finding.nothingText') };
  const more = surplus.gap < 0 ? t('radar.finding.surplus', values(surplus)) : '';
  if (worst.gap <= 0)
    return {
      title: t(worst.gap ? 'radar.finding.enough' : 'radar.finding.even'),
      intro: [busiest.asked && capital(t('radar.finding.busiest', values(busiest))), more]
        .filter(Boolean)
        .join(' '),
    };
  const second = first(
    themes.filter((theme) => theme !== worst),
    (theme) => theme.gap,
  );
  return {
    title: t(worst.offered ? 'radar.finding.short' : 'radar.finding.none', values(worst)),
    intro: [
      capital(t('radar.finding.figures', values(worst))),
      second && second.gap > 0 && t('radar.finding.second', values(second)),
      more,
    ]
      .filter(Boolean)
      .join(' '),
  };
}
