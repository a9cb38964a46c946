import type { Scope } from '@samenwijs/domain';
import { inhabitantsBand } from '@samenwijs/domain';
import { Checkbox, Toggle } from '@samenwijs/ui';
import { useId } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format';
import { useViewer } from '../../shared/viewer';
import { distinct } from './distinct';
import type { AskDraft, Proposal } from './ask-draft';

const Because = ({ words }: { words: readonly string[] }) => {
  const { t } = useTranslation('requests');
  return words.length ? (
    <small>{t('proposed.because', { words: distinct(words).slice(0, 3).join(', ') })}</small>
  ) : null;
};

type Props = {
  draft: AskDraft;
  themes: readonly Proposal<{ id: string; name: string }>[];
  scope: Proposal<Scope> | null;
  onChange: (change: Partial<AskDraft>) => void;
};
/** "Dit maken wij eruit op": proposed, never demanded. */
export function Proposed({ draft, themes, scope, onChange }: Props) {
  const { t } = useTranslation('requests');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const format = useFormat();
  const viewer = useViewer();
  const id = useId();
  const band = inhabitantsBand(viewer?.region?.inhabitants ?? null);
  return (
    <section className="proposed" aria-labelledby={id}>
      <h2 id={id}>{t('proposed.title')}</h2>
      <p>{t(themes.length || scope ? 'proposed.intro' : 'proposed.none')}</p>
      {(themes.length > 0 || scope) && (
        <ul className="toggles">
          {themes.map(({ value, because, on }) => (
            <li key={value.id}>
              <Toggle
                checked={on}
                onChange={(checked) => onChange({ themes: { ...draft.themes, [value.id]: checked } })}
              >
                {value.name} <Because words={because} />
              </Toggle>
            </li>
          ))}
          {scope && (
            <li>
              <Toggle
                checked={scope.on}
                onChange={(checked) => onChange({ scope: checked ? scope.value : null })}
              >
                {t('proposed.scope', { scope: tVocabulary(`scope.${scope.value}`) })}{' '}
                <Because words={scope.because} />
              </Toggle>
            </li>
          )}
        </ul>
      )}
      {viewer?.region && (
        <div className="check--line">
          <Checkbox checked={draft.anonymous} onChange={(anonymous) => onChange({ anonymous })}>
            <Trans t={t} i18nKey="anonymous.text" components={{ b: <b /> }} />{' '}
            {band &&
              (band.to === null
                ? t('anonymous.above', { from: format.number(band.from) })
                : t('anonymous.band', { from: format.number(band.from), to: format.number(band.to) }))}
          </Checkbox>
        </div>
      )}
    </section>
  );
}
