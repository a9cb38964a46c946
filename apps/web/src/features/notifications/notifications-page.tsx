import { Button, EmptyBridge, LoadingList, PageHead } from '@samenwijs/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { More, ReadError } from '../../shared/feedback';
import { capital, useFormat } from '../../shared/format';
import { LinkButton } from '../../shared/links';
import { useTitle } from '../../shared/title';
import { useViewer } from '../../shared/viewer';
import { notificationsQuery } from './api';
import { Notice } from './notice';
import { useMarkRead } from './use-mark-read';

/** What the viewer was told, newest first. */
export function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const unread = useViewer()?.unreadNotifications ?? 0;
  const query = useInfiniteQuery(notificationsQuery);
  const markRead = useMarkRead();
  const list = useRef<HTMLOListElement>(null);
  useTitle(t('title'));
  const { data, error } = query;
  return (
    <>
      <PageHead
        kind="find"
        // Of nothing at all nothing is read.
        title={
          data && !data.nodes.length
            ? t('title')
            : capital(t('head', { count: unread, words: format.words(unread) }))
        }
        intro={t('intro')}
      >
        {unread > 0 && (
          <div className="actions">
            <Button
              isPending={markRead.isPending}
              // The button goes: whoever pressed it with the keyboard goes on in the list.
              onPress={() => markRead.mutate(null, { onSuccess: () => list.current?.focus() })}
            >
              {t('readAll')}
            </Button>
          </div>
        )}
      </PageHead>
      {data?.nodes.length ? (
        <>
          <ol className="notices" ref={list} tabIndex={-1}>
            {data.nodes.map((told) => (
              <Notice key={told.id} told={told} onOpen={() => !told.readAt && markRead.mutate([told.id])} />
            ))}
          </ol>
          <More query={query} label={t('more')} />
        </>
      ) : data ? (
        <EmptyBridge
          level="h2"
          title={t('none')}
          action={<LinkButton to="/vragen">{t('toRequests')}</LinkButton>}
        >
          {t('noneText')}
        </EmptyBridge>
      ) : error ? (
        <ReadError error={error} onRetry={() => void query.refetch()} />
      ) : (
        <LoadingList label={t('loading')} className="notices" />
      )}
    </>
  );
}
