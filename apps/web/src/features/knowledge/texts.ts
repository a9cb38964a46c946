import { useTranslation } from 'react-i18next';

/** The words of this feature, and those it shares. */
export const useTexts = () => useTranslation(['knowledge', 'vocabulary', 'common']);
