import { Button, Fold } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTyped } from '../../shared/search/use-typed';
import { themeOptionsQuery } from './api';
import { filterOf, isFiltered, PHASE_OF, type Search, SIZE_OF } from './filters';

type Key = 'fase' | 'grootte' | 'thema';

/** What narrows the map and the list; all of it is in the address. */
export function FilterBar({ search }: { search: Search }) {
  const { t } = useTranslation('regions');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { data: themes = [] } = useQuery(themeOptionsQuery);
  const navigate = useNavigate({ from: '/regios' });
  const set = (change: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  const { typed, setTyped, sendNow } = useTyped(search.q ?? '', (q) => set({ q: q || undefined }));
  const select = (key: Key, label: string, any: string, options: readonly (readonly [string, string])[]) => (
    <label>
      {label}
      <select
        className={`bar__${key}`}
        value={search[key] ?? ''}
        onChange={(event) => set({ [key]: event.target.value || undefined })}
      >
        <option value="">{any}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      className="bar"
      role="search"
      aria-label={t('list.filter')}
      onSubmit={(event) => {
        event.preventDefault();
        sendNow();
      }}
    >
      <Fold label={t('list.fold')}>
        <label>
          {t('list.query')}
          <input
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
          />
        </label>
        {select(
          'fase',
          t('list.phase'),
          t('list.anyPhase'),
          Object.entries(PHASE_OF).map(([word, phase]) => [word, tVocabulary(`phase.${phase}`)] as const),
        )}
        {select(
          'grootte',
          t('list.size'),
          t('list.anySize'),
          Object.entries(SIZE_OF).map(([word, size]) => [word, t(`list.${size}`)] as const),
        )}
        {select(
          'thema',
          t('list.theme'),
          t('list.anyTheme'),
          themes.map(({ key, name }) => [key, name] as const),
        )}
      </Fold>
      {isFiltered(filterOf(search)) && (
        <Button
          tone="link"
          className="bar__end"
          onPress={() => {
            setTyped('');
            set({ q: undefined, fase: undefined, grootte: undefined, thema: undefined });
          }}
        >
          {t('list.clear')}
        </Button>
      )}
    </form>
  );
}
