import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format';
import type { RegionOfPage } from './api';

type Missing = NonNullable<RegionOfPage['missingParties']>;
type Region = Pick<RegionOfPage, 'name' | 'plan' | 'missingParties' | 'asked' | 'offered'>;

/** The required parties that a region lacks, as one says it: "één verband voor wijkverpleging". */
export function useMissingWords() {
  const { t } = useTranslation('regions');
  const format = useFormat();
  return (missing: Missing) =>
    format.list(
      missing.map(({ kind, missing: count }) =>
        t(`page.missingKind.${kind as 'insurer'}`, { count, words: format.words(count) }),
      ),
    );
}

/** The headline of a region: what stands out, never what is not known. */
export function useFinding() {
  const { t } = useTranslation('regions');
  const format = useFormat();
  const missingWords = useMissingWords();
  const say = (count: number) => ({ count, words: format.words(count) });
  const things = (count: number) => t('page.asks.things', say(count));
  return ({ name, plan, missingParties, asked, offered }: Region) => {
    const missing = missingParties?.length ? missingWords(missingParties) : null;
    const goals = plan?.goals ?? [];
    if (goals.some(({ onCourse }) => onCourse !== null)) {
      const done = goals.filter(({ onCourse }) => onCourse).length;
      const kind = done === goals.length ? 'all' : done ? 'some' : 'none';
      const some = t(`page.finding.${kind}`, { ...say(goals.length), done: format.words(done) });
      const course = t('page.finding.course', { name, some });
      return missing ? t('page.finding.missing', { course, missing }) : course;
    }
    if (missing) return t('page.finding.missingOnly', { name, missing });
    if (asked && offered)
      return t('page.finding.both', { name, asked: things(asked), offered: format.words(offered) });
    if (offered) return t('page.finding.offers', { name, ...say(offered) });
    if (asked) return t('page.finding.asks', { name, ...say(asked) });
    return t('page.finding.nothing', { name });
  };
}
