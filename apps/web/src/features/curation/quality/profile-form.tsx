import { Button, Dialog, TextArea } from '@samenwijs/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../shared/api/client';
import { refusedFields } from '../../../shared/api/errors';
import { WriteError } from '../../../shared/feedback';
import { announce } from '../../../shared/announce';
import { DraftProfileDocument, profilesQuery, type Profile } from './api';

type Numbers = Profile['numbers'];
const GROUPS = {
  words: (key: string) => !/^(context|confidence)\./.test(key),
  setting: (key: string) => key.startsWith('context.'),
  promise: (key: string) => key.startsWith('confidence.'),
};

type Props = { from: Profile | null; onClose: () => void };
/** A copy of a profile with other numbers. */
export function ProfileForm({ from, onClose }: Props) {
  const { t } = useTranslation('quality');
  return (
    <Dialog isOpen={!!from} onClose={onClose} title={from ? t('draft.title', { name: from.name }) : ''}>
      {from && <Form from={from} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ from, onClose }: { from: Profile; onClose: () => void }) {
  const { t } = useTranslation('quality');
  const { t: tCommon } = useTranslation();
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [typed, setTyped] = useState<Record<string, string>>({});
  const value = (number: Numbers[number]) => typed[number.key] ?? String(number.value);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const numbers = from.numbers
        .filter((number) => Number(value(number)) !== number.value)
        .map((number) => ({ key: number.key, value: Number(value(number)) }));
      return execute(DraftProfileDocument, { input: { fromId: from.id, note, numbers } });
    },
    onSuccess: async ({ draftProfile: { name } }) => {
      await client.invalidateQueries({ queryKey: profilesQuery.queryKey });
      announce(t('draft.made', { name }));
      onClose();
    },
  });
  const refused = refusedFields(error);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <p>{t('draft.text')}</p>
      <WriteError error={error} kept={t('draft.kept')} />
      <TextArea
        label={t('draft.note')}
        hint={t('draft.noteHint')}
        rows={2}
        value={note}
        onChange={setNote}
        maxLength={500}
      />
      {Object.entries(GROUPS).map(([group, holds]) => (
        <fieldset key={group} className="numbers">
          <legend>{t(`draft.group.${group as keyof typeof GROUPS}`)}</legend>
          {group === 'setting' && <p className="hint">{t('draft.settingHint')}</p>}
          {refused['context.caps'] && group === 'setting' && (
            <p className="field__error">{t('draft.problem.sum')}</p>
          )}
          {from.numbers
            .filter(({ key }) => holds(key))
            .map((number) => (
              <NumberField
                key={number.key}
                number={number}
                value={value(number)}
                onChange={(text) => setTyped({ ...typed, [number.key]: text })}
                problem={refused[number.key]}
              />
            ))}
        </fieldset>
      ))}
      <div className="actions">
        <Button tone="ink" type="submit" isPending={isPending}>
          {t('draft.save')}
        </Button>
        <Button tone="link" onPress={onClose}>
          {tCommon('cancel')}
        </Button>
      </div>
    </form>
  );
}

function NumberField({
  number: { key, min, max },
  value,
  onChange,
  problem,
}: {
  number: Numbers[number];
  value: string;
  onChange: (text: string) => void;
  problem: string | undefined;
}) {
  const { t } = useTranslation('quality');
  const id = useId();
  return (
    <div className={problem ? 'number field--error' : 'number'}>
      <label htmlFor={id}>{t(`number.${key}` as 'number.titleBoost')}</label>
      <input
        id={id}
        type="number"
        required
        min={min}
        max={max}
        step="any"
        value={value}
        aria-invalid={!!problem}
        aria-describedby={problem && `${id}e`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <p className="field__error" id={`${id}e`}>
          {t(`draft.problem.${problem === 'order' ? 'order' : 'range'}`)}
        </p>
      )}
    </div>
  );
}
