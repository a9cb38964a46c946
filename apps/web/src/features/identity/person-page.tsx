import { Facts, Fictitious, PageHead, Section } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { nodes } from '../../shared/api/connection';
import { Read } from '../../shared/feedback';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { useTitle } from '../../shared/title';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import { type Person, personQuery } from './api';

/** Somebody who takes part: what she knows, where she belongs, what she answered and wrote. */
export function PersonPage() {
  const { t } = useTranslation('identity');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { t: tCommon } = useTranslation();
  const format = useFormat();
  const { id } = useParams({ from: '/signed-in/mensen/$id' });
  const query = useQuery(personQuery(id));
  useTitle(query.data?.name);
  return (
    <Read query={query} loading={t('person.loading')}>
      {(person) => (
        <>
          <PageHead
            kind="find"
            kicker={
              <>
                {[person.function, person.affiliation].filter(Boolean).join(' · ')}{' '}
                {person.fictitious && !person.affiliation?.includes('(fictief)') && (
                  <Fictitious>{tCommon('fictitious')}</Fictitious>
                )}
              </>
            }
            title={person.name}
            intro={person.expertise}
          />
          <div className="columns columns--person">
            <div className="columns__main">
              <Answers person={person} />
              <Items person={person} />
            </div>
            <aside className="columns__side" aria-label={t('person.about')}>
              <Facts
                side
                facts={[
                  [t('person.belongs'), <Memberships key="belongs" person={person} />],
                  [
                    t('person.disciplines'),
                    format.list(person.disciplines.map((one) => tVocabulary(`discipline.${one}`))),
                  ],
                ]}
              />
            </aside>
          </div>
        </>
      )}
    </Read>
  );
}

function Memberships({ person: { memberships } }: { person: Person }) {
  const { t } = useTranslation('identity');
  const { t: tVocabulary } = useTranslation('vocabulary');
  if (!memberships.length) return <>{t('person.nowhere')}</>;
  return (
    <ul className="plainlist">
      {memberships.map(({ role, region, group }, i) => (
        <li key={i}>
          {region && <RegionName region={region} />}
          {group && (
            <Link to="/expertgroepen/$key" params={{ key: group.key }}>
              {t('person.group', { name: group.name })}
            </Link>
          )}
          <span className="meta">{tVocabulary(`role.${role}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Answers({ person: { answers } }: { person: Person }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const { totalCount } = answers;
  return (
    <Section
      className=""
      title={capital(t('person.answers', { count: totalCount, words: format.words(totalCount) }))}
    >
      {totalCount > 0 && (
        <ul className="askhas">
          {nodes(answers).map(({ id, createdAt, accepted, request }) => (
            <li key={id}>
              <Link to="/vragen/$id" params={{ id: request.id }}>
                <Written>{request.title}</Written>
              </Link>
              <span className="meta">
                <RegionName region={request.region} />, <When at={createdAt} />
                {accepted && `, ${t('person.accepted')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {totalCount > answers.edges.length && (
        <p className="meta">{t('person.latest', { count: answers.edges.length })}</p>
      )}
    </Section>
  );
}

function Items({ person: { items } }: { person: Person }) {
  const { t } = useTranslation('identity');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const format = useFormat();
  const { totalCount } = items;
  if (!totalCount) return null;
  return (
    <Section title={capital(t('person.items', { count: totalCount, words: format.words(totalCount) }))}>
      <ul className="askhas askhas--has">
        {nodes(items).map(({ id, title, evidenceLevel, type }) => (
          <li key={id}>
            <Link to="/kennis/$id" params={{ id }}>
              <Written>{title}</Written>
            </Link>
            <span className="meta">
              {capital(tVocabulary(`itemType.${type}`))}, {tVocabulary(`evidenceLevel.${evidenceLevel}`)}
            </span>
          </li>
        ))}
      </ul>
      {totalCount > items.edges.length && (
        <p className="meta">{t('person.latest', { count: items.edges.length })}</p>
      )}
    </Section>
  );
}
