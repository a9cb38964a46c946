import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useErrorToast } from '../../shared/feedback';

/** Something done to a question: what was read of it is read again, also when somebody else was first. */
export function useRequestDeed<Variables = void>(
  id: string,
  deed: (variables: Variables) => Promise<unknown>,
  onSuccess?: () => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onError: useErrorToast(),
    onSuccess: () => onSuccess?.(),
    onSettled: () =>
      Promise.all(
        [['request', id], ['requests'], ['queue']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}
