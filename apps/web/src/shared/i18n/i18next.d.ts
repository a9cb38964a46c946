import 'i18next';
import type common from '../../locales/nl/common.json';
import type curation from '../../locales/nl/curation.json';
import type errors from '../../locales/nl/errors.json';
import type expertGroups from '../../locales/nl/expert-groups.json';
import type home from '../../locales/nl/home.json';
import type identity from '../../locales/nl/identity.json';
import type knowledge from '../../locales/nl/knowledge.json';
import type matching from '../../locales/nl/matching.json';
import type requests from '../../locales/nl/requests.json';
import type vocabulary from '../../locales/nl/vocabulary.json';

/** Keys are typed by the Dutch texts: a key that is not there fails tsc. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      common: typeof common;
      curation: typeof curation;
      errors: typeof errors;
      'expert-groups': typeof expertGroups;
      home: typeof home;
      identity: typeof identity;
      knowledge: typeof knowledge;
      matching: typeof matching;
      requests: typeof requests;
      vocabulary: typeof vocabulary;
    };
  }
}
