import { Button } from '@samenwijs/ui';
import { useEffect, useRef } from 'react';
import type { Field, ItemForm } from './item-form';
import { SECTIONS } from './sections';
import { useTexts } from './texts';

type Props = {
  form: ItemForm;
  conflict: { theirs: ItemForm; fields: Field[] };
  onChoose: (field: Field, whose: 'mine' | 'theirs') => void;
};
const TEXTS: readonly Field[] = ['title', 'summary', 'remainder', 'neighbourhood', ...SECTIONS];

/** Two people, one text: both stand beside each other, and the writer chooses. Nothing is thrown away before. */
export function Conflict({ form, conflict: { theirs, fields }, onChoose }: Props) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [fields.length]);
  const name = (field: Field) =>
    TEXTS.includes(field) && field in theirs && SECTIONS.some((section) => section === field)
      ? t(`section.${field as (typeof SECTIONS)[number]}.label`)
      : t(`conflict.field.${field as 'title'}`);
  const text = (from: ItemForm, field: Field) => {
    const value = from[field];
    return TEXTS.includes(field) ? String(value || t('conflict.empty')) : t('conflict.choice');
  };
  return (
    <section className="conflict" aria-labelledby="conflict">
      <h2 id="conflict" tabIndex={-1} ref={heading}>
        {t('conflict.title')}
      </h2>
      <p>{t('conflict.text')}</p>
      {fields.map((field) => (
        <div key={field} role="group" aria-label={name(field)}>
          <h3>{name(field)}</h3>
          <div className="both">
            <div>
              <h4>{t('conflict.mine')}</h4>
              <p className="both__text">{text(form, field)}</p>
              <Button onPress={() => onChoose(field, 'mine')}>{t('conflict.keepMine')}</Button>
            </div>
            <div>
              <h4>{t('conflict.theirs')}</h4>
              <p className="both__text">{text(theirs, field)}</p>
              <Button onPress={() => onChoose(field, 'theirs')}>{t('conflict.takeTheirs')}</Button>
            </div>
          </div>
        </div>
      ))}
    </section>
  );
}
