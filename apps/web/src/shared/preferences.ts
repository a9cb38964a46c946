import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from './api/client';
import { graphql } from './api/gql';
import type { PreferencesInput } from './api/gql/graphql';
import { asLanguage, type Language } from './i18n/i18n';
import { store } from './store';
import { useViewer, viewerQuery, type Viewer } from './viewer';

const SetPreferencesDocument = graphql(`
  mutation SetPreferences($input: PreferencesInput!) {
    setPreferences(input: $input) {
      id
      language
      colourScheme
    }
  }
`);

export type Scheme = 'light' | 'dark';
const listeners = new Set<() => void>();
const darkScreen = () => window.matchMedia('(prefers-color-scheme: dark)');
const currentScheme = (): Scheme => {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : darkScreen().matches ? 'dark' : 'light';
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  const system = darkScreen();
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
};
function applyScheme(scheme: Scheme) {
  document.documentElement.dataset.theme = scheme;
  store.set('scheme', scheme);
  listeners.forEach((listener) => listener());
}

/** Language and colour scheme: kept in this browser at once, and with the account when somebody is signed in. */
export function usePreferences() {
  const { i18n } = useTranslation();
  const viewer = useViewer();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (input: PreferencesInput) => execute(SetPreferencesDocument, { input }),
    onMutate: (input) =>
      client.setQueryData(
        viewerQuery.queryKey,
        (old) => old && ({ ...old, ...(input as Partial<Viewer>) } satisfies Viewer),
      ),
  });
  const scheme = useSyncExternalStore(subscribe, currentScheme);
  const applyLanguage = useCallback(
    (language: Language) => {
      store.set('language', language);
      void i18n.changeLanguage(language);
    },
    [i18n],
  );

  const [accountLanguage, accountScheme] = [viewer?.language, viewer?.colourScheme];
  useEffect(() => {
    if (accountLanguage) applyLanguage(asLanguage(accountLanguage));
  }, [accountLanguage, applyLanguage]);
  useEffect(() => {
    if (accountScheme === 'light' || accountScheme === 'dark') applyScheme(accountScheme);
  }, [accountScheme]);
  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);

  return {
    language: asLanguage(i18n.language),
    scheme,
    setLanguage: (language: Language) => {
      applyLanguage(language);
      if (viewer) mutate({ language });
    },
    setScheme: (next: Scheme) => {
      applyScheme(next);
      if (viewer) mutate({ colourScheme: next });
    },
  };
}
