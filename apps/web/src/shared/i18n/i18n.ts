import { createInstance, type BackendModule, type i18n as I18n } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const asLanguage = (value: unknown): Language => (value === 'en' ? 'en' : 'nl');

/** Reads one namespace in one language: locales/<language>/<namespace>.json. */
export type ReadTexts = (language: string, namespace: string) => Promise<object>;

/** ICU's messages; most sentences have nothing to fill in, and need no parser. (Its types leave `parse` out.) */
function messages() {
  const icu = new ICU() as InstanceType<typeof ICU> & {
    parse: (text: unknown, ...rest: unknown[]) => unknown;
  };
  const parse = icu.parse.bind(icu);
  icu.parse = (text, ...rest) =>
    typeof text === 'string' && !/[{}']/.test(text) ? text : parse(text, ...rest);
  return icu;
}

/** Texts are loaded per feature, when its page is. Dutch is the language that everything falls back to. */
export async function createI18n(language: Language, read: ReadTexts): Promise<I18n> {
  const backend: BackendModule = {
    type: 'backend',
    init: () => {},
    read: (wanted, namespace, done) => {
      read(wanted, namespace).then(
        (texts) => done(null, texts as Record<string, string>),
        (error: Error) => done(error, null),
      );
    },
  };
  const instance = createInstance();
  await instance
    .use(backend)
    .use(messages())
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'nl',
      supportedLngs: LANGUAGES,
      // Used all over: a row that asks for them later would take the whole page away while they come.
      ns: ['common', 'errors', 'vocabulary', 'matching'],
      defaultNS: 'common',
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
    });
  return instance;
}
