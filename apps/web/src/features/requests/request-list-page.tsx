import { EmptyBridge, PageHead } from '@samenwijs/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RequestFilter } from '../../shared/api/gql/graphql';
import { More, Read } from '../../shared/feedback';
import { capital, useFormat } from '../../shared/format';
import { Link, LinkButton } from '../../shared/links';
import { useTitle } from '../../shared/title';
import { useViewer } from '../../shared/viewer';
import { requestCountsQuery, requestsQuery } from './api';
import { RequestRow } from './request-row';

/** The lists, by their name in the address. */
const LISTS = { open: 'open', 'van-ons': 'ours', 'met-ons': 'joined', beantwoord: 'answered' } as const;
type Address = keyof typeof LISTS;
type List = (typeof LISTS)[Address];
const FILTERS: Record<List, RequestFilter> = {
  open: { status: ['open', 'routed', 'in_progress'] },
  ours: { mine: true },
  joined: { joined: true },
  answered: { status: ['answered', 'resolved'] },
};

export function RequestListPage() {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const viewer = useViewer();
  const { lijst } = useSearch({ from: '/signed-in/vragen' });
  const address: Address = lijst && lijst in LISTS ? (lijst as Address) : 'open';
  const list = LISTS[address];
  const counts = useQuery(requestCountsQuery(FILTERS)).data;
  const query = useInfiniteQuery(requestsQuery(FILTERS[list]));
  const count = query.data?.totalCount;
  const region = viewer?.region?.name;
  const title =
    count === undefined
      ? t(`list.${list}`)
      : t(`list.finding.${list}`, {
          count,
          words: capital(format.words(count)),
          region: region ?? t('list.you'),
        });
  useTitle(t('list.title'));
  return (
    <>
      <PageHead kind="find" title={title} />
      <nav className="statetabs" aria-label={t('list.which')}>
        <ul>
          {(Object.keys(LISTS) as Address[])
            .filter((key) => key !== 'met-ons' || region)
            .map((key) => (
              <li key={key}>
                <Link
                  to="/vragen"
                  search={key === 'open' ? {} : { lijst: key }}
                  activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
                  resetScroll={false}
                >
                  {t(`list.${LISTS[key]}`)} <small>{counts?.[LISTS[key]].totalCount}</small>
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      <Read query={query} loading={t('list.loading')}>
        {({ nodes }) =>
          nodes.length ? (
            <>
              <ol className="qlist">
                {nodes.map((request) => (
                  <RequestRow key={request.id} request={request} ours={list === 'ours'} />
                ))}
              </ol>
              <More query={query} label={t('list.more')} />
            </>
          ) : (
            <EmptyBridge
              level="h2"
              title={t(`list.empty.${list}`)}
              action={
                viewer?.can.draftRequest && (
                  <LinkButton tone="ink" to="/vragen/nieuw">
                    {t('ask.title')}
                  </LinkButton>
                )
              }
            >
              {t(`list.emptyText.${list}`)}
            </EmptyBridge>
          )
        }
      </Read>
    </>
  );
}
