import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../shared/announce';
import { useSubscription } from '../../shared/api/subscribe';
import { Read } from '../../shared/feedback';
import { useTitle } from '../../shared/title';
import { Answers } from './answers';
import { RequestChangedDocument, requestQuery } from './api';
import { Bridges } from './bridges';
import { Helpers } from './helpers';
import { MoreDeeds } from './more-deeds';
import { Refused } from './refused';
import { RequestHead } from './request-head';
import { RequestSteps } from './request-steps';

/** Matches are being sought: look again this often, should the connection for news fail. */
const SEEKING_MS = 3000;

/** Says what changed, and reads it. */
function useNews(id: string) {
  const { t } = useTranslation('requests');
  const client = useQueryClient();
  const seen = useRef<{ answers: number; matchedAt: string | null } | null>(null);
  useSubscription(RequestChangedDocument, { id }, ({ requestChanged: { answers, matchedAt } }) => {
    const before = seen.current ?? client.getQueryData(requestQuery(id).queryKey)?.request;
    const count = before ? (typeof before.answers === 'number' ? before.answers : before.answers.length) : 0;
    if (before && answers.length > count) announce(t('answer.new'));
    if (before && matchedAt && matchedAt !== before.matchedAt)
      void client.invalidateQueries({ queryKey: ['matches', id] });
    seen.current = { answers: answers.length, matchedAt };
    void client.invalidateQueries({ queryKey: ['request', id] });
  });
}

export function RequestPage() {
  const { t } = useTranslation('requests');
  const { id } = useParams({ from: '/signed-in/vragen/$id' });
  const query = useQuery({
    ...requestQuery(id),
    refetchInterval: ({ state }) => {
      const request = state.data?.request;
      return request && !request.matchedAt && request.status !== 'draft' ? SEEKING_MS : false;
    },
  });
  useNews(id);
  useTitle(query.data?.request?.title);
  return (
    <Read query={query} loading={t('loading')}>
      {({ request }) =>
        request ? (
          <>
            <RequestHead request={request} />
            <RequestSteps request={request} />
            <Bridges request={request} />
            {request.status !== 'draft' && (
              <div className="columns">
                <Answers request={request} />
                <Helpers request={request} />
              </div>
            )}
            <MoreDeeds request={request} />
          </>
        ) : (
          <Refused code="NOT_FOUND" />
        )
      }
    </Read>
  );
}
