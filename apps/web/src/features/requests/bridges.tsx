import { Button, EmptyBridge, LoadingBridge } from '@samenwijs/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { ReadError } from '../../shared/feedback';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { useViewer } from '../../shared/viewer';
import { isOurs, type FullRequest } from './api';
import { Dismissed } from './dismissed';
import { FIRST_MATCHES, inOrder, KINDS, matchesQuery, type RequestMatch } from './match-api';
import { MatchBridge } from './match-bridge';
import { RequestTextBank } from './request-text';
import { useMatchDeeds } from './use-match-deeds';

function Intro({ matches, request }: { matches: readonly RequestMatch[]; request: FullRequest }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const count = matches.length;
  if (request.status === 'draft') return <h2 id="bruggen">{t('bridges.draft')}</h2>;
  if (!request.matchedAt) return <h2 id="bruggen">{t('bridges.seeking')}</h2>;
  if (request.noGoodMatch || !count)
    return (
      <>
        <h2 id="bruggen" tabIndex={-1}>
          {t('bridges.none')}
        </h2>
        <p>{t(count ? 'bridges.noneButLike' : 'bridges.noneAtAll')}</p>
      </>
    );
  const sorts = KINDS.flatMap((kind) => {
    const number = matches.filter(({ confidence }) => confidence === kind).length;
    return number ? t(`bridges.${kind}`, { count: number, words: format.words(number) }) : [];
  });
  return (
    <>
      <h2 id="bruggen" tabIndex={-1}>
        {t('bridges.title', { count, words: capital(format.words(count)) })}
      </h2>
      <p>
        {capital(format.list(sorts))}. <Trans t={t} i18nKey="bridges.explain" components={{ b: <b /> }} />
      </p>
    </>
  );
}

/** What to do when no bridge reaches: the group that may know. */
function NoBridge({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const group = request.groupSuggestions[0]?.group;
  return (
    <EmptyBridge title={t(group ? 'bridges.askGroup' : 'bridges.wait')}>
      {group ? (
        <>
          <Link to="/expertgroepen/$key" params={{ key: group.key }}>
            {t('group.name', { name: group.name })}
          </Link>{' '}
          {t('bridges.mayKnow')}
        </>
      ) : (
        t('bridges.keepLooking')
      )}
    </EmptyBridge>
  );
}

/** The question on the left bank, its matches as bridges. */
export function Bridges({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const viewer = useViewer();
  const format = useFormat();
  const [dismissedShown, setDismissedShown] = useState(false);
  const seeking = request.status !== 'draft' && !request.matchedAt;
  const query = useInfiniteQuery({ ...matchesQuery(request.id), enabled: !!request.matchedAt });
  const deeds = useMatchDeeds(request.id);
  const matches = inOrder(query.data?.nodes ?? []);
  const others = (query.data?.totalCount ?? 0) - (query.data?.nodes.length ?? 0);
  const ours = isOurs(request, viewer);
  const mine = viewer?.region?.id;
  const dismissed = request.viewerCan.judgeMatch ? request.dismissed.totalCount : 0;
  return (
    <div className="crossing">
      <div className="crossing__grid">
        <RequestTextBank request={request} />
        <div className="crossing__intro">
          <Intro matches={matches.slice(0, FIRST_MATCHES)} request={request} />
        </div>
        <div className="crossing__matches">
          {(seeking || (query.isPending && query.isFetching)) && (
            <LoadingBridge label={t('bridges.loading')} />
          )}
          {query.error && !query.data && (
            <ReadError error={query.error} onRetry={() => void query.refetch()} />
          )}
          {query.data && (request.noGoodMatch || !matches.length) && <NoBridge request={request} />}
          {matches.map((match, i) => (
            <MatchBridge
              key={match.id}
              match={match}
              side={ours ? 'asker' : mine && match.item.region?.id === mine ? 'holder' : 'other'}
              deeds={request.viewerCan.judgeMatch ? deeds : undefined}
              first={i === 0 && !request.noGoodMatch}
            />
          ))}
        </div>
      </div>
      {(others > 0 || dismissed > 0) && (
        <p className="crossing__more">
          {others > 0 && (
            <Button
              tone="link"
              isPending={query.isFetchingNextPage}
              onPress={() => void query.fetchNextPage()}
            >
              {capital(t('bridges.more', { count: others, words: format.words(others) }))}
            </Button>
          )}
          {others > 0 && dismissed > 0 && ' · '}
          {dismissed > 0 && (
            <Button
              tone="link"
              aria-expanded={dismissedShown}
              onPress={() => setDismissedShown(!dismissedShown)}
            >
              {t('bridges.dismissed', { count: dismissed })}
            </Button>
          )}
        </p>
      )}
      {dismissedShown && dismissed > 0 && <Dismissed requestId={request.id} onRestore={deeds.restore} />}
    </div>
  );
}
