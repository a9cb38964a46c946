import { type PartyKind, REQUIRED_PARTIES } from '@samenwijs/domain';
import { Fold, Icon } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { capital } from '../../shared/format';
import { Link } from '../../shared/links';
import type { RegionOfPage } from './api';
import { useMissingWords } from './finding';

type Party = RegionOfPage['parties'][number];
const REQUIRED = Object.entries(REQUIRED_PARTIES) as [PartyKind, number][];

/** Who takes part, and which of the required parties is missing: only said when it is known. */
export function Parties({ region: { parties, missingParties } }: { region: RegionOfPage }) {
  const { t } = useTranslation('regions');
  const missingWords = useMissingWords();
  if (!missingParties)
    return (
      <section className="section" aria-labelledby="partijen">
        <h2 id="partijen">{t('page.parties.unknown')}</h2>
        <p className="sub">{t('page.parties.unknownText')}</p>
        {parties.length > 0 && <Table parties={parties} />}
      </section>
    );
  const others = parties.filter(({ kind }) => !(kind in REQUIRED_PARTIES));
  return (
    <section className="section" aria-labelledby="partijen">
      <h2 id="partijen">
        {missingParties.length
          ? capital(
              t('page.parties.missing', {
                count: missingParties.reduce((sum, { missing }) => sum + missing, 0),
                missing: missingWords(missingParties),
              }),
            )
          : t('page.parties.complete')}
      </h2>
      <p className="sub">{t('page.parties.sub', { count: REQUIRED.length - missingParties.length })}</p>
      <div className="lean lean--2">
        <ul className="need">
          {REQUIRED.map(([kind, needed]) => (
            <Needed
              key={kind}
              kind={kind}
              needed={needed}
              present={parties.filter((party) => party.kind === kind)}
            />
          ))}
        </ul>
        {others.length ? (
          <Fold label={t('page.parties.others')}>
            <Table parties={others} />
          </Fold>
        ) : (
          <p className="meta">{t('page.parties.nobody')}</p>
        )}
      </div>
    </section>
  );
}

function Needed({ kind, needed, present }: { kind: PartyKind; needed: number; present: Party[] }) {
  const { t } = useTranslation('regions');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const missing = needed - present.length;
  return (
    <li className={missing > 0 ? 'is-missing' : undefined}>
      {missing > 0 ? <span className="need__hole" aria-hidden="true" /> : <Icon name="check" />}
      <div>
        <b>
          {t('page.parties.of', {
            kind: capital(tVocabulary(`partyKind.${kind}`)),
            count: present.length,
            needed,
          })}
        </b>
        {present.map(({ id, name, role, mandate }) => (
          <span key={id} className="meta">
            {name}: {role}
            {mandate !== null && `, ${t(mandate ? 'page.parties.with' : 'page.parties.without')}`}
          </span>
        ))}
        {missing > 0 && (
          <p>
            {t('page.parties.more', { count: missing })}{' '}
            <Link to="/kennis" search={{ q: t(`page.search.${kind as 'insurer'}`) }}>
              {t('page.parties.how')}
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}

function Table({ parties }: { parties: readonly Party[] }) {
  const { t } = useTranslation('regions');
  const { t: tVocabulary } = useTranslation('vocabulary');
  return (
    <div className="scroller" tabIndex={0} role="region" aria-label={t('page.parties.others')}>
      <table className="plain">
        <caption className="sr">{t('page.parties.others')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.parties.also')}</th>
            <th scope="col">{t('page.parties.role')}</th>
            <th scope="col">{t('page.parties.mandate')}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map(({ id, name, kind, role, mandate }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{role || tVocabulary(`partyKind.${kind}`)}</td>
              <td>{mandate === null ? t('unknown') : t(mandate ? 'page.parties.yes' : 'page.parties.no')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
