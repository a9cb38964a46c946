import { Button, Section } from '@samenwijs/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { More, Read } from '../../shared/feedback';
import { Link } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { Written } from '../../shared/written';
import { matchesQuery } from './match-api';
import type { MatchDeeds } from './use-match-deeds';

/** What was put away at this question, and the way back. */
export function Dismissed({ requestId, onRestore }: { requestId: string; onRestore: MatchDeeds['restore'] }) {
  const { t } = useTranslation('requests');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { t: tCommon } = useTranslation();
  const query = useInfiniteQuery(matchesQuery(requestId, true));
  return (
    <Section title={t('bridges.dismissedTitle')} className="section section--small">
      <Read query={query} loading={t('bridges.loading')}>
        {({ nodes }) => (
          <>
            <ul className="plainlist">
              {nodes.map((match) => (
                <li key={match.id}>
                  <Link to="/kennis/$id" params={{ id: match.item.id }}>
                    <Written>{match.item.title}</Written>
                  </Link>
                  <span className="meta">
                    {match.item.region ? <RegionName region={match.item.region} /> : tCommon('consortium')}.{' '}
                    {match.dismissReason && tVocabulary(`dismissReason.${match.dismissReason}`)}.
                  </span>
                  <Button tone="link" onPress={() => onRestore(match)}>
                    {t('match.restore')}
                  </Button>
                </li>
              ))}
            </ul>
            <More query={query} />
          </>
        )}
      </Read>
    </Section>
  );
}
