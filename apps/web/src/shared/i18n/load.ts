import type { ReadTexts } from './i18n';

const files = import.meta.glob<{ default: object }>('../../locales/*/*.json');

export const readTexts: ReadTexts = async (language, namespace) => {
  const load = files[`../../locales/${language}/${namespace}.json`];
  if (!load) throw new Error(`No texts for ${namespace} in ${language}`);
  return (await load()).default;
};
