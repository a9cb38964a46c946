import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { asLanguage, type Language } from './i18n';

/** Of React Aria's own words only these are in the build (vite.config.ts); it has no other English. */
const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-US' };

/** React Aria speaks the language of the page, not that of the browser. */
export function AriaLocale({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return <I18nProvider locale={LOCALES[asLanguage(i18n.language)]}>{children}</I18nProvider>;
}
