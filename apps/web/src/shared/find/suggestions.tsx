import { linkOptions } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../announce';
import { OptionList } from './options';
import { useSuggestions } from './use-suggestions';

/** Below the search field in the header. Loaded when somebody goes there. */
export function Suggestions({
  id,
  text,
  active,
  onActive,
  onChosen,
}: {
  id: string;
  text: string;
  active: string | undefined;
  onActive: (id: string) => void;
  onChosen: () => void;
}) {
  const { t } = useTranslation('search');
  const { groups, count } = useSuggestions(text);
  useEffect(() => {
    if (count !== undefined) announce(t('find.count', { count }));
  }, [count, text, t]);
  const all = {
    key: 'all',
    title: t('find.all'),
    options: [
      {
        key: 'all',
        kind: 'deed' as const,
        label: t('find.inItems', { text: text.trim() }),
        link: linkOptions({ to: '/kennis', search: { q: text.trim() } }),
      },
    ],
  };
  return (
    <div className="search__panel palette">
      <OptionList
        id={id}
        label={t('find.results')}
        groups={[...groups, all]}
        active={active}
        onActive={onActive}
        onChosen={onChosen}
      />
    </div>
  );
}
