import { Section } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { Link } from '../../../shared/links';
import { Written } from '../../../shared/written';
import type { Quality } from './api';

/** Questions that matching failed so far. */
export function Poorest({ poorest }: Pick<Quality, 'poorest'>) {
  const { t } = useTranslation('quality');
  const { t: tMatching } = useTranslation('matching');
  return (
    <Section title={t('poorest.title')} sub={poorest.length ? t('poorest.text') : t('poorest.empty')}>
      {poorest.length > 0 && (
        <ul className="plainlist">
          {poorest.map(({ request, confidence, found, dismissed }) => (
            <li key={request.id}>
              <Link to="/vragen/$id" params={{ id: request.id }}>
                <Written>{request.title}</Written>
              </Link>
              <span className="meta">
                {[
                  dismissed > 0 && t('poorest.dismissed', { count: dismissed }),
                  found > 0
                    ? t('poorest.best', { verdict: tMatching(`verdict.${confidence}`) })
                    : t('poorest.nothing'),
                ]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What people search for, and nobody finds. */
export function EmptySearches({ search: { searches, empty, emptySearches } }: Pick<Quality, 'search'>) {
  const { t } = useTranslation('quality');
  return (
    <Section
      title={t('search.title')}
      sub={searches ? t('search.text', { count: searches, empty }) : t('search.none')}
    >
      {emptySearches.length > 0 && (
        <ul className="plainlist">
          {emptySearches.map(({ query, collection, times }) => (
            <li key={`${collection} ${query}`}>
              <b>
                <Written>{query}</Written>
              </b>
              <span className="meta">
                {t(`search.in.${collection}`, { count: times })}{' '}
                <Link to="/regie/begrippen" search={{ q: query }}>
                  {t('search.concept')}
                  <span className="sr"> {query}</span>
                </Link>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
