import { useTranslation } from 'react-i18next';
import { useFormat } from '../format';

const MOST_WORDS = 3;
type Alike = {
  words: readonly { question: string; item: string; via: string }[];
  themes: readonly { name: string }[];
};

/** Why two things are alike: the words that met, each as it was written first, and the themes that both have. */
export function useAlikeWords() {
  const { t } = useTranslation('matching');
  const format = useFormat();
  return ({ words, themes }: Alike): string => {
    const met = [
      ...new Map(
        words
          .filter(({ via }) => via !== 'fuzzy' && via !== 'part')
          .map(({ question }) => [question.toLocaleLowerCase(), question]),
      ).values(),
    ].slice(0, MOST_WORDS);
    return [
      met.length &&
        t('alike.words', {
          count: met.length,
          words: format.list(met.map((word) => t('text.quote', { word }))),
        }),
      themes.length &&
        t('alike.themes', { count: themes.length, themes: format.list(themes.map(({ name }) => name)) }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}
