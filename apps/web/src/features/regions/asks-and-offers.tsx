import { UNANSWERED } from '@samenwijs/domain';
import { Trans, useTranslation } from 'react-i18next';
import { nodes } from '../../shared/api/connection';
import { useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { useViewer } from '../../shared/viewer';
import { Written } from '../../shared/written';
import type { RegionOfPage, RegionRead } from './api';

type Items = RegionRead['searchItems'];
type Requests = RegionRead['searchRequests'];

/** What it asks under its own name and what it shares: a few of each, and the way to all of them. */
export function AsksAndOffers({
  region,
  items,
  requests,
}: {
  region: RegionOfPage;
  items: Items;
  requests: Requests;
}) {
  const { t } = useTranslation('regions');
  const format = useFormat();
  const { key, name, asked, offered } = region;
  const things = (count: number) => t('page.asks.things', { count, words: format.words(count) });
  const visitor = asked === null;
  return (
    <section className="section" aria-labelledby="vraagt">
      <h2 id="vraagt">
        {visitor
          ? t('page.asks.offers', { name, offered: things(offered) })
          : t('page.asks.both', { name, asked: things(asked), offered: things(offered) })}
      </h2>
      <div className="lean lean--2">
        {!visitor && (
          <div>
            <h3>{t('page.asks.asksTitle')}</h3>
            {requests?.edges.length ? (
              <Asks requests={requests} />
            ) : (
              <p className="meta">{t('page.asks.noAsks')}</p>
            )}
            {asked > nodes(requests ?? { edges: [] }).length && (
              <p>
                <Link to="/vragen" search={{ regio: key, stand: [...UNANSWERED] }}>
                  {t('page.asks.allAsks', { count: asked })}
                </Link>
              </p>
            )}
          </div>
        )}
        <div>
          <h3>{t('page.asks.offersTitle')}</h3>
          {items.edges.length ? <Offers items={items} /> : <p className="meta">{t('page.asks.noOffers')}</p>}
          <p className="tags">
            {offered > items.edges.length && (
              <Link to="/kennis" search={{ regio: key }}>
                {t('page.asks.allOffers', { count: offered })}
              </Link>
            )}
            <Write region={key} />
          </p>
        </div>
        {visitor && (
          <p>
            <Trans
              t={t}
              i18nKey="page.asks.signIn"
              components={{ a: <Link to="/inloggen" search={{ naar: `/regios/${key}` }} /> }}
            />
          </p>
        )}
      </div>
    </section>
  );
}

function Asks({ requests }: { requests: NonNullable<Requests> }) {
  const { t } = useTranslation('regions');
  const { t: tVocabulary } = useTranslation('vocabulary');
  return (
    <ul className="askhas">
      {nodes(requests).map(({ request: { id, title, status, assignment } }) => (
        <li key={id}>
          <Link to="/vragen/$id" params={{ id }}>
            <Written>{title}</Written>
          </Link>
          <span className="meta">
            {[
              tVocabulary(`requestStatus.${status}`),
              assignment && t('page.asks.at', { group: assignment.group.name }),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Offers({ items }: { items: Items }) {
  const { t } = useTranslation('regions');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const format = useFormat();
  return (
    <ul className="askhas askhas--has">
      {nodes(items).map(({ item: { id, title, evidenceLevel, stale, adoptions } }) => {
        const adopted = adoptions.filter(({ result }) => result === 'adopted' || result === 'adapted').length;
        return (
          <li key={id}>
            <Link to="/kennis/$id" params={{ id }}>
              <Written>{title}</Written>
            </Link>
            <span className="meta">
              {tVocabulary(`evidenceLevel.${evidenceLevel}`)}
              {adopted > 0 && `, ${t('page.asks.adopted', { count: adopted, words: format.words(adopted) })}`}
              {stale && (
                <>
                  , <span className="late">{t('page.asks.late')}</span>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** For who writes for this region. */
function Write({ region }: { region: string }) {
  const { t } = useTranslation('regions');
  const viewer = useViewer();
  return viewer?.can.draftItem && viewer.region?.key === region ? (
    <Link to="/kennis/nieuw">{t('page.asks.write')}</Link>
  ) : null;
}
