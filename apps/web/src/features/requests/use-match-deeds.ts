import type { DismissReason } from '@samenwijs/domain';
import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { execute } from '../../shared/api/client';
import { useErrorToast, useUndoToast } from '../../shared/feedback';
import { keepFocus } from '../../shared/requests/keep-focus';
import {
  ContactMatchDocument,
  DismissMatchDocument,
  JudgeMatchDocument,
  RestoreMatchDocument,
  ShortlistMatchDocument,
  type RequestMatch,
} from './match-api';

type Page = { edges: { node: RequestMatch }[]; totalCount: number };

/** What may be done with a match. It shows at once, and goes back when the API refuses. */
export function useMatchDeeds(requestId: string) {
  const { t } = useTranslation('requests');
  const client = useQueryClient();
  const toast = useErrorToast();
  const undoable = useUndoToast();
  const shown = ['matches', requestId, false];

  /** Changes one match on the screen; null takes it away. */
  const patch = (id: string, change: Partial<RequestMatch> | null) =>
    client.setQueryData<InfiniteData<Page>>(
      shown,
      (old) =>
        old && {
          ...old,
          pages: old.pages.map((page) => ({
            ...page,
            totalCount: page.totalCount - (change ? 0 : 1),
            edges: page.edges.flatMap((edge) =>
              edge.node.id !== id ? edge : change ? { ...edge, node: { ...edge.node, ...change } } : [],
            ),
          })),
        },
    );
  const again = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['matches', requestId] }),
      client.invalidateQueries({ queryKey: ['request', requestId] }),
    ]);
  const onError = (error: unknown) => {
    toast(error);
    void again();
  };

  const restore = useMutation({
    mutationFn: ({ id, version }: Pick<RequestMatch, 'id' | 'version'>) =>
      execute(RestoreMatchDocument, { id, version }),
    onMutate: ({ id }) => void patch(id, { status: 'suggested' }),
    onError,
    onSettled: again,
  });
  const shortlist = useMutation({
    mutationFn: ({ id, version }: RequestMatch) => execute(ShortlistMatchDocument, { id, version }),
    onMutate: ({ id }) => void patch(id, { status: 'shortlisted' }),
    onError,
    onSuccess: ({ shortlistMatch }) => {
      patch(shortlistMatch.id, shortlistMatch);
      undoable(t('match.shortlisted'), () => restore.mutate(shortlistMatch));
    },
  });
  const contact = useMutation({
    mutationFn: ({ id, version }: RequestMatch) => execute(ContactMatchDocument, { id, version }),
    onMutate: ({ id }) => void patch(id, { status: 'contacted' }),
    onError,
    onSuccess: ({ contactMatch }) => patch(contactMatch.id, contactMatch),
  });
  const dismiss = useMutation({
    mutationFn: ({ match: { id, version }, reason }: { match: RequestMatch; reason: DismissReason }) =>
      execute(DismissMatchDocument, { id, version, reason }),
    onMutate: ({ match }) => {
      patch(match.id, null);
      keepFocus('#bruggen');
    },
    onError,
    onSuccess: ({ dismissMatch }) => {
      undoable(t('match.dismissed'), () => restore.mutate(dismissMatch));
      return again();
    },
  });
  const judge = useMutation({
    mutationFn: ({ match: { id }, useful }: { match: RequestMatch; useful: boolean }) =>
      execute(JudgeMatchDocument, { id, useful }),
    onMutate: ({ match, useful }) => void patch(match.id, { useful }),
    onError,
    onSuccess: ({ judgeMatch }) => patch(judgeMatch.id, judgeMatch),
  });
  return {
    shortlist: shortlist.mutate,
    restore: restore.mutate,
    contact: contact.mutate,
    dismiss: dismiss.mutate,
    judge: judge.mutate,
  };
}
export type MatchDeeds = ReturnType<typeof useMatchDeeds>;
