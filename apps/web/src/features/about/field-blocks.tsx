import { PHASES, type Phase } from '@samenwijs/domain';
import { Checkbox, Choices, Radio, Select, TextArea, TextField, Toggle } from '@samenwijs/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Block } from './block';

export function FieldBlocks() {
  const { t } = useTranslation(['about', 'vocabulary']);
  const [phase, setPhase] = useState<Phase>('implementation');
  return (
    <Block title={t('fields.title')} names="TextField, TextArea, Select, Choices, Checkbox, Radio, Toggle">
      <div className="spec__two">
        <TextField
          label={t('fields.name')}
          hint={t('fields.nameHint')}
          defaultValue={t('fields.nameValue')}
        />
        <TextField
          label={t('fields.inhabitants')}
          error={t('fields.inhabitantsError')}
          defaultValue={t('fields.inhabitantsValue')}
        />
        <Select
          label={t('fields.phase')}
          value={phase}
          options={PHASES.map((value) => [value, t(`vocabulary:phase.${value}`)])}
          onChange={setPhase}
        />
        <TextArea label={t('fields.tried')} hint={t('fields.triedHint')} rows={3} />
        <Choices label={t('fields.help')}>
          <Checkbox defaultChecked>{t('fields.example')}</Checkbox>
          <Checkbox>{t('fields.peer')}</Checkbox>
        </Choices>
        <Choices label={t('fields.phase')}>
          {PHASES.map((value) => (
            <Radio key={value} name="phase" checked={value === phase} onChange={() => setPhase(value)}>
              {t(`vocabulary:phase.${value}`)}
            </Radio>
          ))}
        </Choices>
      </div>
      <div className="toggles">
        <Toggle defaultChecked>
          {t('fields.theme')} <small>{t('fields.themeWhy')}</small>
        </Toggle>
      </div>
    </Block>
  );
}
