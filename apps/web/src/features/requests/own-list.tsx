import { LoadingList } from '@samenwijs/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { More, ReadError } from '../../shared/feedback';
import { requestsQuery } from './list-api';
import { EmptyList, ListHead } from './list-head';
import { RequestRow } from './request-row';

const FILTERS = { ours: { mine: true }, joined: { joined: true } } as const;

/** What the viewer's region asked, drafts too; or what it asks along with another. */
export function OwnList({ list, tabs }: { list: keyof typeof FILTERS; tabs: ReactNode }) {
  const { t } = useTranslation('requests');
  const query = useInfiniteQuery(requestsQuery(FILTERS[list]));
  const { data, error } = query;
  return (
    <>
      <ListHead list={list} count={data?.totalCount} />
      {tabs}
      {data?.nodes.length ? (
        <>
          <ol className="qlist">
            {data.nodes.map((request) => (
              <RequestRow key={request.id} request={request} ours={list === 'ours'} />
            ))}
          </ol>
          <More query={query} label={t('list.more')} />
        </>
      ) : data ? (
        <EmptyList list={list} />
      ) : error ? (
        <ReadError error={error} onRetry={() => void query.refetch()} />
      ) : (
        <LoadingList label={t('list.loading')} className="qlist" />
      )}
    </>
  );
}
