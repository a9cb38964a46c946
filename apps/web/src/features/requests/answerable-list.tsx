import { LoadingList, MiniArch } from '@samenwijs/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { More, ReadError } from '../../shared/feedback';
import { Link } from '../../shared/links';
import { useMatchWords } from '../../shared/matching';
import { Written } from '../../shared/written';
import { answerableQuery, type Answerable } from './list-api';
import { EmptyList, ListHead } from './list-head';
import { RequestRow } from './request-row';

/** Questions of others that the viewer's region has something about, each with the bridge to it. */
export function AnswerableList({ tabs }: { tabs: ReactNode }) {
  const { t } = useTranslation('requests');
  const query = useInfiniteQuery(answerableQuery);
  const { data, error } = query;
  return (
    <>
      <ListHead list="answerable" count={data?.totalCount} />
      {tabs}
      {data?.nodes.length ? (
        <>
          <ol className="qlist">
            {data.nodes.map((match) => (
              <RequestRow key={match.id} request={match.request}>
                <Own match={match} />
              </RequestRow>
            ))}
          </ol>
          <More query={query} label={t('list.more')} />
        </>
      ) : data ? (
        <EmptyList list="answerable" />
      ) : error ? (
        <ReadError error={error} onRetry={() => void query.refetch()} />
      ) : (
        <LoadingList label={t('list.loading')} className="qlist" />
      )}
    </>
  );
}

function Own({ match }: { match: Answerable }) {
  const { t } = useTranslation('requests');
  const words = useMatchWords();
  const { confidence, item } = match;
  return (
    <p className="qlist__own">
      <MiniArch shares={words.shares(match)} state={confidence} />
      <b>{words.verdict(confidence)}</b> {t('row.yours', { confidence })}{' '}
      <Link to="/kennis/$id" params={{ id: item.id }}>
        <Written>{item.title}</Written>
      </Link>
    </p>
  );
}
