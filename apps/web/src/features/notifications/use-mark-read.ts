import { useMutation, useQueryClient } from '@tanstack/react-query';
import { execute } from '../../shared/api/client';
import { useErrorToast } from '../../shared/feedback';
import { viewerQuery } from '../../shared/viewer';
import { ReadNotificationsDocument } from './api';

/** Marks these as read, or all. What is left unread comes back with the answer. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[] | null) => execute(ReadNotificationsDocument, { ids }),
    onError: useErrorToast(),
    onSuccess: ({ readNotifications: unreadNotifications }) => {
      client.setQueryData(viewerQuery.queryKey, (viewer) => viewer && { ...viewer, unreadNotifications });
      return client.invalidateQueries({ queryKey: ['notifications'] });
    },
  });
}
