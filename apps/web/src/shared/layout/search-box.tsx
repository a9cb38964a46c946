import { Icon } from '@samenwijs/ui';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useListbox } from '../find/use-listbox';
import { useViewer } from '../viewer';

export const SEARCH = 'zoek';
const LIST = 'zoeklijst';

const load = () => import('../find/suggestions');
const Suggestions = lazy(async () => ({ default: (await load()).Suggestions }));

/** Searches everything. What it suggests is loaded once somebody is there; without it Enter still searches. */
export function SearchBox() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { active, setActive, onKeyDown } = useListbox(LIST);
  const shown = isOpen && text.trim() !== '';

  const close = () => {
    setOpen(false);
    setActive(undefined);
  };
  const done = () => {
    close();
    setText('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const q = text.trim();
    done();
    void navigate({ to: '/kennis', search: q ? { q } : {} });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' && !isOpen) setOpen(true);
    else if (shown) onKeyDown(event);
  };

  return (
    <form
      className="search"
      role="search"
      aria-label={t('search.site')}
      action="/kennis"
      onSubmit={submit}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
    >
      <label className="sr" htmlFor={SEARCH}>
        {t(viewer ? 'search.label' : 'search.labelVisitor')}
      </label>
      <Icon name="search" />
      <input
        id={SEARCH}
        name="q"
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={LIST}
        aria-activedescendant={shown ? active : undefined}
        placeholder={t(viewer ? 'search.placeholder' : 'search.placeholderVisitor')}
        autoComplete="off"
        value={text}
        onFocus={() => void load()}
        onChange={(event) => {
          setText(event.target.value);
          setActive(undefined);
          setOpen(true);
        }}
        onKeyDown={onKey}
      />
      <kbd aria-hidden="true">/</kbd>
      {shown && (
        <Suspense fallback={null}>
          <Suggestions id={LIST} text={text} active={active} onActive={setActive} onChosen={done} />
        </Suspense>
      )}
    </form>
  );
}
