import 'i18next';
import type about from '../../locales/nl/about.json';
import type common from '../../locales/nl/common.json';
import type curation from '../../locales/nl/curation.json';
import type engine from '../../locales/nl/engine.json';
import type errors from '../../locales/nl/errors.json';
import type expertGroups from '../../locales/nl/expert-groups.json';
import type home from '../../locales/nl/home.json';
import type identity from '../../locales/nl/identity.json';
import type knowledge from '../../locales/nl/knowledge.json';
import type matching from '../../locales/nl/matching.json';
import type notifications from '../../locales/nl/notifications.json';
import type pages from '../../locales/nl/pages.json';
import type quality from '../../locales/nl/quality.json';
import type regions from '../../locales/nl/regions.json';
import type requests from '../../locales/nl/requests.json';
import type search from '../../locales/nl/search.json';
import type thesaurus from '../../locales/nl/thesaurus.json';
import type vocabulary from '../../locales/nl/vocabulary.json';

/** Keys are typed by the Dutch texts: a key that is not there fails tsc. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      about: typeof about;
      common: typeof common;
      curation: typeof curation;
      engine: typeof engine;
      errors: typeof errors;
      'expert-groups': typeof expertGroups;
      home: typeof home;
      identity: typeof identity;
      knowledge: typeof knowledge;
      matching: typeof matching;
      notifications: typeof notifications;
      pages: typeof pages;
      quality: typeof quality;
      regions: typeof regions;
      requests: typeof requests;
      search: typeof search;
      thesaurus: typeof thesaurus;
      vocabulary: typeof vocabulary;
    };
  }
}
