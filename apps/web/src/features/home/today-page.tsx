import { LoadingBridge, PageHead } from '@samenwijs/ui';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../shared/api/gql';
import { useSubscription } from '../../shared/api/subscribe';
import { ReadError } from '../../shared/feedback';
import { capital, useFormat } from '../../shared/format';
import { RegionName } from '../../shared/region-name';
import { useTitle } from '../../shared/title';
import { firstName, groupsOf, type Viewer } from '../../shared/viewer';
import { coordinatorTodayQuery, expertTodayQuery, regionTodayQuery } from './api';
import { CoordinatorToday } from './coordinator-today';
import { ExpertToday } from './expert-today';
import { RegionToday } from './region-today';

const ViewerChangedDocument = graphql(`
  subscription ViewerChanged {
    viewerChanged
  }
`);

/** One page for every role; somebody with two roles sees both parts. */
export function TodayPage({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const client = useQueryClient();
  useTitle(t('tabTitle'));
  useSubscription(ViewerChangedDocument, {}, () => void client.invalidateQueries({ queryKey: ['today'] }));

  const { region } = viewer;
  const isExpert = viewer.can.answerAsExpert && groupsOf(viewer).length > 0;
  const [ofRegion, ofExpert, ofCoordinator] = useQueries({
    queries: [
      { ...regionTodayQuery(region?.id ?? ''), enabled: !!region },
      { ...expertTodayQuery, enabled: isExpert },
      { ...coordinatorTodayQuery, enabled: viewer.can.routeRequest },
    ],
  });
  const wanted = [region && ofRegion, isExpert && ofExpert, viewer.can.routeRequest && ofCoordinator].filter(
    (query) => !!query,
  );
  const failed = wanted.find((query) => query.isError && !query.data);
  const waiting = wanted.some((query) => query.isPending);

  const count =
    (ofRegion.data
      ? ofRegion.data.newMatches.length +
        ofRegion.data.reviews.totalCount +
        ofRegion.data.own.edges.filter(({ node }) => node.status === 'answered').length
      : 0) +
    (ofExpert.data?.totalCount ?? 0) +
    (ofCoordinator.data ? ofCoordinator.data.unrouted.totalCount + ofCoordinator.data.overdue.totalCount : 0);
  const name = firstName(viewer);
  const today = new Date();
  const place = region ? <RegionName region={region} /> : groupsOf(viewer)[0]?.name;

  return (
    <>
      <PageHead
        kind="home"
        kicker={
          <>
            <time title={format.exact(today)}>{capital(format.today(today))}</time>
            {place && <> · {place}</>}
          </>
        }
        // Known only when everything was read; until then the same height.
        title={
          waiting || failed ? t('hello', { name }) : t('title', { name, count, words: format.words(count) })
        }
      />
      {failed ? (
        <ReadError error={failed.error} onRetry={() => void client.refetchQueries({ queryKey: ['today'] })} />
      ) : waiting ? (
        <LoadingBridge label={t('loading')} />
      ) : (
        <>
          {ofCoordinator.data && <CoordinatorToday today={ofCoordinator.data} />}
          {ofExpert.data && <ExpertToday viewer={viewer} queue={ofExpert.data} />}
          {region && ofRegion.data && <RegionToday viewer={viewer} region={region} today={ofRegion.data} />}
        </>
      )}
    </>
  );
}
