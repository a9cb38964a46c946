import { linkOptions } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../viewer';
import { ModalDialog } from './modal';
import { OptionList, type Group, type Option } from './options';
import { useCommands } from './use-commands';
import { useListbox } from './use-listbox';
import { useSuggestions } from './use-suggestions';

const LIST = 'paneellijst';

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase();
/** Whether each typed word begins a word of the text. */
const meets = (text: string, typed: string) => {
  const words = plain(text).split(/[\s,‘’“”()]+/);
  return plain(typed)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
};

/** Every page and deed that is allowed, and what the search finds: two keys away. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['search', 'common']);
  const viewer = useViewer();
  const [text, setText] = useState('');
  const { active, setActive, onKeyDown } = useListbox(LIST);
  const { groups: found } = useSuggestions(text);
  const { pages, deeds } = useCommands();
  const typed = text.trim();
  const meeting = (commands: readonly (Option & { words: string })[]) =>
    commands.filter(({ words }) => !typed || meets(words, typed));
  const withWords: Option[] = typed
    ? [
        {
          key: 'search',
          kind: 'deed',
          label: t('find.inItems', { text: typed }),
          link: linkOptions({ to: '/kennis', search: { q: typed } }),
        },
        ...(viewer?.can.draftRequest
          ? [
              {
                key: 'ask-words',
                kind: 'deed' as const,
                label: t('find.ask', { text: typed }),
                link: linkOptions({ to: '/vragen/nieuw', search: { titel: typed } }),
              },
            ]
          : []),
      ]
    : [];
  const go: Group = { key: 'go', title: t('find.go'), options: meeting(pages) };
  const act: Group = { key: 'do', title: t('find.do'), options: [...meeting(deeds), ...withWords] };
  const groups = (typed ? [go, ...found, act] : [act, go]).filter(({ options }) => options.length);
  const first = groups[0]?.options[0];
  const known = groups.some(({ options }) => options.some(({ key }) => `${LIST}-${key}` === active));
  const chosen = known ? active : first && `${LIST}-${first.key}`;
  return (
    <ModalDialog className="palette modal" label={t('find.palette')} onClose={onClose}>
      <label className="sr" htmlFor="paneel">
        {t('find.label')}
      </label>
      <input
        id="paneel"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded="true"
        aria-controls={LIST}
        aria-activedescendant={chosen}
        placeholder={t('find.placeholder')}
        autoComplete="off"
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(undefined);
        }}
        onKeyDown={(event) => onKeyDown(event, chosen)}
      />
      <OptionList
        id={LIST}
        label={t('find.results')}
        groups={groups}
        active={chosen}
        onActive={setActive}
        onChosen={onClose}
      />
      <p className="palette__foot">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('find.foot.choose')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('find.foot.open')}
        </span>
        <span>
          <kbd>Esc</kbd> {t('find.foot.close')}
        </span>
        <span>{t('find.foot.legend')}</span>
      </p>
    </ModalDialog>
  );
}
