import { Fold, Section } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { CONTENT_LANGUAGE } from '../../shared/written';
import type { RegionOfPage } from './api';

export function People({ people }: Pick<RegionOfPage, 'people'>) {
  const { t } = useTranslation('regions');
  return (
    <section className="section" aria-labelledby="mensen">
      <h2 id="mensen">{t('page.people.title')}</h2>
      {people.length ? (
        <ul className="people">
          {people.map(({ id, name, function: does, affiliation }) => (
            <li key={id}>
              <b>
                <Link to="/mensen/$id" params={{ id }}>
                  {name}
                </Link>
              </b>
              <span className="meta">{[does, affiliation].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="sub">{t('page.people.none')}</p>
      )}
    </section>
  );
}

export function Neighbourhoods({ neighbourhoods }: Pick<RegionOfPage, 'neighbourhoods'>) {
  const { t } = useTranslation('regions');
  const format = useFormat();
  const count = neighbourhoods.length;
  const close = neighbourhoods.filter(({ partnership }) => partnership === 'close').length;
  const known = neighbourhoods.some(({ partnership }) => partnership !== null);
  const say = { count, words: capital(format.words(count)) };
  const title = !count
    ? t('page.neighbourhoods.none')
    : close
      ? t('page.neighbourhoods.close', {
          close: capital(format.words(close)),
          closeCount: close,
          count: format.words(count),
        })
      : known
        ? t('page.neighbourhoods.closeNone', { count: format.words(count) })
        : t('page.neighbourhoods.count', say);
  return (
    <section className="section" aria-labelledby="wijken">
      <h2 id="wijken">{title}</h2>
      {count ? (
        <Fold label={t('page.neighbourhoods.show')}>
          <ul className="wijken">
            {neighbourhoods.map(({ id, name, inhabitants, partnership }) => (
              <li key={id}>
                {name}
                <span>
                  {[
                    inhabitants !== null && format.number(inhabitants),
                    partnership && t(`page.neighbourhoods.state.${partnership}`),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      ) : (
        <p className="sub">{t('page.neighbourhoods.noneText')}</p>
      )}
    </section>
  );
}

const POSTER = ['strengths', 'challenges', 'plan', 'learning'] as const;

/** How the region presents itself; what it did not say is left out. */
export function PosterPart({ name, poster }: { name: string; poster: NonNullable<RegionOfPage['poster']> }) {
  const { t } = useTranslation('regions');
  return (
    <div id="poster">
      <Section title={t('page.poster.title', { name })}>
        <div className="lean lean--2">
          {POSTER.filter((part) => poster[part]).map((part) => (
            <div key={part}>
              <h3>{t(`page.poster.${part}`)}</h3>
              <p lang={CONTENT_LANGUAGE}>{poster[part]}</p>
            </div>
          ))}
        </div>
      </Section>
    </div>
  );
}
