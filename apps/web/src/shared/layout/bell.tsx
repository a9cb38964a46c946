import { Icon } from '@samenwijs/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../announce';
import { graphql } from '../api/gql';
import { useSubscription } from '../api/subscribe';
import { Link } from '../links';
import { useViewer, viewerQuery, type Viewer } from '../viewer';

/** The API counts no further. */
const MOST = 100;

const UnreadNotificationsDocument = graphql(`
  subscription UnreadNotifications {
    unreadNotifications
  }
`);

/** Keeps the number right while somebody looks, and says so when it grows. */
export function useUnread() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const viewer = useViewer();
  useSubscription(
    UnreadNotificationsDocument,
    {},
    ({ unreadNotifications: count }) => {
      const before = client.getQueryData(viewerQuery.queryKey)?.unreadNotifications;
      if (before === undefined || before === count) return;
      if (count > before) announce(t('bell.new'));
      client.setQueryData(viewerQuery.queryKey, (known) => known && { ...known, unreadNotifications: count });
      void client.invalidateQueries({ queryKey: ['notifications'] });
    },
    !!viewer,
  );
}

/** The number, with the words that go with it for those who listen. */
export function Count({ unread, words }: { unread: number; words: string }) {
  return (
    <>
      {unread > 0 && <span className="count">{unread < MOST ? unread : `${MOST - 1}+`}</span>}{' '}
      <span className="sr">{words}</span>
    </>
  );
}

export function Bell({
  viewer: { unreadNotifications: unread },
  className,
}: {
  viewer: Viewer;
  className?: string;
}) {
  const { t } = useTranslation();
  return (
    <Link className={className} to="/meldingen">
      <Icon name="bell" />
      <span className="top__word">{t('bell.word')}</span>{' '}
      <Count unread={unread} words={t('bell.unread', { count: unread })} />
    </Link>
  );
}
