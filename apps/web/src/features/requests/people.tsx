import { SideSection } from '@samenwijs/ui';
import { Trans, useTranslation } from 'react-i18next';
import { capital } from '../../shared/format';
import { Link } from '../../shared/links';
import { PersonName } from '../../shared/person-name';
import { Written } from '../../shared/written';
import type { FullRequest } from './api';

type Helper = FullRequest['helpers'][number];

/** One person with what makes us think of them. */
function Person({ helper: { person, member, answered, items }, first }: { helper: Helper; first: boolean }) {
  const { t } = useTranslation('requests');
  return (
    <li className={first ? 'suggest suggest--first' : 'suggest'}>
      <p className="suggest__name">
        <PersonName person={person} />
      </p>
      {(person.function || member) && (
        <p className="meta">
          {person.function && capital(person.function)}
          {person.function && member && '. '}
          {member && t('people.member')}
        </p>
      )}
      {answered.map(({ id, title }) => (
        <p key={id}>
          <Trans
            t={t}
            i18nKey="people.answered"
            components={{
              title: (
                <Link to="/vragen/$id" params={{ id }}>
                  <Written>{title}</Written>
                </Link>
              ),
            }}
          />
        </p>
      ))}
      {items.map(({ id, title }) => (
        <p key={id}>
          <Trans
            t={t}
            i18nKey="people.knows"
            components={{
              title: (
                <Link to="/kennis/$id" params={{ id }}>
                  <Written>{title}</Written>
                </Link>
              ),
            }}
          />
        </p>
      ))}
    </li>
  );
}

/** People who helped with a question like this before; the API tells them to who asks and who sends it on. */
export function People({ helpers }: { helpers: readonly Helper[] }) {
  const { t } = useTranslation('requests');
  if (!helpers.length) return null;
  return (
    <SideSection title={t('people.title')}>
      <ul className="suggests">
        {helpers.map((helper, i) => (
          <Person key={helper.person.id} helper={helper} first={i === 0} />
        ))}
      </ul>
    </SideSection>
  );
}
