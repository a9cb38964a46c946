import { Button, Checkbox } from '@samenwijs/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from './use-facets';

/** So many values are shown at first; more than `MANY` can be filtered. */
const FEW = 6;
const MANY = 12;

/** The values of one facet, each with how many one would get. `facet` names it in the language of the reader. */
export function FacetBox({
  legend,
  values,
  onToggle,
}: {
  legend: string;
  /** Undefined while they are not known yet. */
  values: readonly Choice[] | undefined;
  onToggle: (value: string) => void;
}) {
  const { t } = useTranslation('search');
  const [all, setAll] = useState(false);
  const [word, setWord] = useState('');
  const wanted = word.trim().toLocaleLowerCase();
  const shown = values?.filter(
    ({ label, chosen }, i) =>
      chosen || (wanted ? label.toLocaleLowerCase().includes(wanted) : all || i < FEW),
  );
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {all && values && values.length > MANY && (
        <label className="facet__find">
          <span className="sr">{t('facet.find', { legend })}</span>
          <input
            type="search"
            value={word}
            autoComplete="off"
            onChange={(event) => setWord(event.target.value)}
          />
        </label>
      )}
      {shown?.map(({ value, label, count, chosen }) => (
        <Checkbox key={value} checked={chosen} count={count} onChange={() => onToggle(value)}>
          {label}
        </Checkbox>
      )) ?? <FacetSkeleton />}
      {shown && !shown.length && <p className="meta">{t('facet.none')}</p>}
      {values && values.length > FEW && (
        <Button
          tone="link"
          aria-expanded={all}
          onPress={() => {
            setAll(!all);
            setWord('');
          }}
        >
          {t(all ? 'facet.fewer' : 'facet.all', { count: values.length })}
        </Button>
      )}
    </fieldset>
  );
}

const FacetSkeleton = () => (
  <div className="facet__skeleton" aria-hidden="true">
    {Array.from({ length: FEW }, (_, i) => (
      <span key={i} />
    ))}
  </div>
);
