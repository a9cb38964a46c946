import { showToast } from '@samenwijs/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { execute } from '../../shared/api/client';
import { hasCode } from '../../shared/api/errors';
import type { TypedDocumentString } from '../../shared/api/gql/graphql';
import { useErrorToast, useUndoToast } from '../../shared/feedback';
import {
  ArchiveItemDocument,
  type Item,
  PublishItemDocument,
  RestoreItemDocument,
  ReturnItemDocument,
  ReviseItemDocument,
  SubmitItemDocument,
} from './api';
import { useTexts } from './texts';

const MOVES = {
  submit: SubmitItemDocument,
  return: ReturnItemDocument,
  publish: PublishItemDocument,
  revise: ReviseItemDocument,
  archive: ArchiveItemDocument,
  restore: RestoreItemDocument,
};
export type Move = keyof typeof MOVES;
type Step = { move: Move; id: string; version: number; reason?: string };
type MoveDocument = TypedDocumentString<Record<string, { version: number }>, Omit<Step, 'move'>>;

/** One step in the life of an item. The answer is its new version. */
export async function moveItem({ move, ...variables }: Step): Promise<number> {
  const [moved] = Object.values(await execute(MOVES[move] as unknown as MoveDocument, variables));
  return moved!.version;
}

/** What one does with an item on its own page: the page is read again, a toast tells what happened, and undoes it where that can be. */
export function useMoves({ id, version }: Pick<Item, 'id' | 'version'>) {
  const { t } = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const undoable = useUndoToast();
  const errorToast = useErrorToast();
  const readAgain = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['item', id] }),
      client.invalidateQueries({ queryKey: ['items'] }),
    ]);
  const mutation = useMutation({
    mutationFn: moveItem,
    onSuccess: async (newVersion, { move }) => {
      await readAgain();
      // The button that was pressed is gone.
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      if (move === 'archive')
        undoable(t('moved.archive'), () => mutation.mutate({ move: 'restore', id, version: newVersion }));
      else if (move === 'revise') await navigate({ to: '/kennis/$id/bewerken', params: { id } });
      else showToast({ text: t(`moved.${move}`) });
    },
    onError: async (error, { move }) => {
      if (hasCode(error, 'VERSION_CONFLICT', 'ILLEGAL_TRANSITION')) {
        showToast({ text: t('moved.changed') });
        await readAgain();
      } else if (move === 'submit' && hasCode(error, 'INVALID_INPUT'))
        await navigate({ to: '/kennis/$id/bewerken', params: { id }, state: { incomplete: true } });
      else errorToast(error);
    },
  });
  return {
    isPending: mutation.isPending,
    start: (move: Move, reason?: string) =>
      mutation.mutate({ move, id, version, ...(reason !== undefined && { reason }) }),
  };
}
