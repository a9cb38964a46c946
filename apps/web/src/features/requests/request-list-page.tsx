import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Link } from '../../shared/links';
import { useTitle } from '../../shared/title';
import { useViewer } from '../../shared/viewer';
import { AnswerableList } from './answerable-list';
import { answerableQuery, requestCountsQuery } from './list-api';
import { OwnList } from './own-list';
import { RequestFinder } from './request-finder';
import { listOf, tabOf, TABS, tabsOf, type Tab } from './request-lists';
import type { RequestSearch } from '../../shared/search/address';

/** All questions that one may read, and those that one has something to do with. */
export function RequestListPage() {
  const { t } = useTranslation('requests');
  const viewer = useViewer();
  const list = listOf(useSearch({ from: '/signed-in/vragen' }), viewer);
  useTitle(t('list.title'));
  const tabs = <Tabs current={tabOf(list)} />;
  switch (list.lijst) {
    case 'voor-ons':
      return <AnswerableList tabs={tabs} />;
    case 'van-ons':
      return <OwnList key="ours" list="ours" tabs={tabs} />;
    case 'met-ons':
      return <OwnList key="joined" list="joined" tabs={tabs} />;
    default:
      return <RequestFinder list={list} tabs={tabs} />;
  }
}

/** How many are in each list, when that is known. */
function useCounts(): Partial<Record<Tab, number | undefined>> {
  const viewer = useViewer();
  const answerable = useInfiniteQuery({ ...answerableQuery, enabled: !!viewer?.region }).data?.totalCount;
  const counts = useQuery(requestCountsQuery).data;
  if (!counts) return { answerable };
  const states = counts.all.facets.find(({ key }) => key === 'status')?.values ?? [];
  const having = (wanted: readonly string[]) =>
    states.reduce((sum, { value, count }) => (wanted.includes(value) ? sum + count : sum), 0);
  return {
    answerable,
    ours: counts.ours.totalCount,
    joined: counts.joined.totalCount,
    open: having(TABS.open.stand),
    answered: having(TABS.answered.stand),
    resolved: having(TABS.resolved.stand),
  };
}

function Tabs({ current }: { current: Tab | undefined }) {
  const { t } = useTranslation('requests');
  const viewer = useViewer();
  const counts = useCounts();
  return (
    <nav className="statetabs" aria-label={t('list.which')}>
      <ul>
        {tabsOf(viewer).map((tab) => (
          <li key={tab}>
            <Link
              to="/vragen"
              search={TABS[tab] as RequestSearch}
              activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              aria-current={tab === current ? 'page' : undefined}
              resetScroll={false}
            >
              {t(`list.${tab}`)} <small>{counts[tab]}</small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
