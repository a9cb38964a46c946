import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { citableQuery } from './answer-api';
import type { Cited } from './api';
import { useDebounced } from '../../shared/use-debounced';

/** Finds an item of knowledge as one types; choosing it cites it. */
export function CitePicker({ onCite }: { onCite: (item: Cited) => void }) {
  const { t } = useTranslation('requests');
  const { t: tCommon } = useTranslation();
  const [text, setText] = useState('');
  const sought = useDebounced(text.trim(), 150);
  const { data: found = [], isFetching } = useQuery(citableQuery(sought));
  const open = text.trim().length >= 2 && sought.length >= 2;
  return (
    <div className="combo">
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField className="field">
          <Label>{t('cite.label')}</Label>
          <Text slot="description" elementType="p" className="hint">
            {t('cite.hint')}
          </Text>
          <Input />
        </SearchField>
        {open && (
          <ListBox
            className="listbox"
            aria-label={t('cite.results')}
            items={found}
            selectionMode="none"
            onAction={(key) => {
              const item = found.find(({ id }) => id === key);
              if (!item) return;
              onCite(item);
              setText('');
            }}
            renderEmptyState={() => (
              <p className="meta">{isFetching ? tCommon('loading') : t('cite.nothing')}</p>
            )}
          >
            {(item) => (
              <ListBoxItem id={item.id} textValue={item.title} className="listbox__option">
                {item.title} <small>{item.region?.name ?? tCommon('consortium')}</small>
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </Autocomplete>
    </div>
  );
}
