import { useMutation, useQueryClient } from '@tanstack/react-query';
import { execute } from '../../shared/api/client';
import { useErrorToast } from '../../shared/feedback';
import { JoinRequestDocument, LeaveRequestDocument } from './deed-api';

/** "Wij hebben dit ook", and back. `joined` is what it just became, undefined before. */
export function useJoin(id: string) {
  const client = useQueryClient();
  const { mutate, isPending, data } = useMutation({
    mutationFn: async (joined: boolean) =>
      joined
        ? (await execute(LeaveRequestDocument, { id })).leaveRequest
        : (await execute(JoinRequestDocument, { id })).joinRequest,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['request', id] }),
        client.invalidateQueries({ queryKey: ['requests'] }),
      ]),
    onError: useErrorToast(),
  });
  return { toggle: mutate, isPending, joined: data?.joinedByViewer };
}
