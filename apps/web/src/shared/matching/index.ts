import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format';
import { createMatchWords, type MatchWords } from './match-words';

export type { Side } from './factors';
export type { MatchWords } from './match-words';

export function useMatchWords(): MatchWords {
  const { t } = useTranslation('matching');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const format = useFormat();
  return useMemo(() => createMatchWords(t, tVocabulary, format), [t, tVocabulary, format]);
}
export { useAlikeWords } from './alike';
