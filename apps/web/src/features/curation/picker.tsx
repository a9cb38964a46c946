import { Checkbox } from '@samenwijs/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Option = { key: string; name: string };
/** So many are listed at a time; from there on one types to find. */
const LISTED = 60;
/** The API counts no more at once. */
const MOST = 50;
const collator = new Intl.Collator('nl', { numeric: true });

/** Chooses some of many: typing narrows, ticking chooses at once. */
export function Picker({
  label,
  find,
  options,
  chosen,
  onChange,
}: {
  label: string;
  find: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const { t } = useTranslation('curation');
  const [open, setOpen] = useState(false);
  const [word, setWord] = useState('');
  const wanted = word.trim().toLocaleLowerCase();
  const found = options
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    .sort((a, b) => collator.compare(a.name, b.name));
  const full = chosen.length >= MOST;
  return (
    <details className="picker" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label} <span className="meta">{t('picker.chosen', { count: chosen.length })}</span>
      </summary>
      {open && (
        <div className="picker__body">
          <label>
            {find}
            <input
              type="search"
              value={word}
              autoComplete="off"
              onChange={(event) => setWord(event.target.value)}
            />
          </label>
          <div className="picker__list" role="group" aria-label={label}>
            {found.slice(0, LISTED).map(({ key, name }) => (
              <Checkbox
                key={key}
                checked={chosen.includes(key)}
                disabled={full && !chosen.includes(key)}
                onChange={(on) => onChange(on ? [...chosen, key] : chosen.filter((other) => other !== key))}
              >
                {name}
              </Checkbox>
            ))}
          </div>
          <p className="meta" role="status">
            {found.length > LISTED
              ? t('picker.more', { count: found.length - LISTED })
              : found.length === 0
                ? t('picker.none')
                : full
                  ? t('picker.full', { count: MOST })
                  : ''}
          </p>
        </div>
      )}
    </details>
  );
}
