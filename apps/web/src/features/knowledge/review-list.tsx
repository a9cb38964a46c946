import { Section } from '@samenwijs/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ItemFilter } from '../../shared/api/gql/graphql';
import { More, Read } from '../../shared/feedback';
import type { Viewer } from '../../shared/viewer';
import { type ItemRow, itemsQuery } from './api';
import { ResultList } from './result-list';
import { useTexts } from './texts';

const WAITING: ItemFilter = { status: ['in_review'] };

/** What waits for this viewer: drafts that they may publish, and published items whose date has passed. */
export function ReviewList({ viewer: { region } }: { viewer: Viewer }) {
  return (
    <>
      <Waiting kind="waiting" filter={WAITING} mine={({ viewerCan }) => viewerCan.publish} />
      <Waiting
        kind="due"
        filter={{ reviewDue: true, ...(region && { regionId: region.id }) }}
        mine={({ viewerCan }) => viewerCan.revise}
      />
    </>
  );
}

function Waiting({
  kind,
  filter,
  mine,
}: {
  kind: 'waiting' | 'due';
  filter: ItemFilter;
  mine: (item: ItemRow) => boolean;
}) {
  const { t } = useTexts();
  const query = useInfiniteQuery(itemsQuery(filter));
  return (
    <Section title={t(`review.${kind}.title`)} sub={t(`review.${kind}.text`)}>
      <Read query={query} loading={t('list.loading')}>
        {({ nodes }) => (
          <>
            {nodes.some(mine) ? (
              <ResultList items={nodes.filter(mine)} />
            ) : (
              !query.hasNextPage && (
                <p>
                  <b>{t(`review.${kind}.empty`)}</b>
                </p>
              )
            )}
            <More query={query} label={t('list.more')} />
          </>
        )}
      </Read>
    </Section>
  );
}
