import { Button, Facts } from '@samenwijs/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Written } from '../../../shared/written';
import { type ConceptForm, differing } from './concept-form';

type Props = { mine: ConceptForm; theirs: ConceptForm; onMine: () => void; onTheirs: () => void };

/** Somebody else saved meanwhile: what they wrote is shown, what one typed stands below, and nothing is thrown away unasked. */
export function Conflict({ mine, theirs, onMine, onTheirs }: Props) {
  const { t } = useTranslation('thesaurus');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const fields = differing(mine, theirs).filter((field) => field !== 'themeId');
  return (
    <section className="conflict" aria-labelledby="conflict">
      <h2 id="conflict" tabIndex={-1} ref={heading}>
        {t('conflict.title')}
      </h2>
      <p>{t('conflict.text')}</p>
      <Facts
        facts={fields.map((field) => [
          t(`kind.${field}.short`),
          <Written key={field}>{theirs[field].split('\n').join(' · ') || '–'}</Written>,
        ])}
      />
      <div className="actions">
        <Button onPress={onMine}>{t('conflict.mine')}</Button>
        <Button onPress={onTheirs}>{t('conflict.theirs')}</Button>
      </div>
    </section>
  );
}
