import { Section, TextArea } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../../../shared/links';
import { useTyped } from '../../../shared/search/use-typed';
import { Written } from '../../../shared/written';
import { conceptsInQuery } from './api';

/** A sentence as somebody would write it, and what of it is understood. */
export function TryBox({ sentence, onSentence }: { sentence: string; onSentence: (text: string) => void }) {
  const { t } = useTranslation('thesaurus');
  const { typed, setTyped } = useTyped(sentence, onSentence);
  const { data } = useQuery(conceptsInQuery(sentence));
  const found = sentence && data ? data : null;
  return (
    <Section title={t('try.title')} sub={t('try.text')}>
      <TextArea
        label={t('try.label')}
        rows={2}
        value={typed}
        onChange={setTyped}
        maxLength={2_000}
        areaClassName="tryarea"
      />
      <p className="meta" role="status">
        {found && t('try.found', { count: found.length })}
      </p>
      {!!found?.length && (
        <ul className="tried">
          {found.map(({ words, concept }, i) => (
            <li key={i}>
              <q>{words}</q>{' '}
              <Link to="/regie/begrippen/$id" params={{ id: concept.id }}>
                <Written>{concept.preferred}</Written>
              </Link>{' '}
              <small>{concept.theme.name}</small>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
