import { Button, Warning } from '@samenwijs/ui';
import { useState } from 'react';
import { LinkButton } from '../../shared/links';
import { whenOpen } from '../../shared/when-open';
import type { Item } from './api';
import { useMoves } from './moves';
import { useTexts } from './texts';

const ReturnDialog = whenOpen(
  ({ isOpen }) => isOpen,
  async () => (await import('./return-box')).ReturnBox,
);

/** Above what is not simply published: how it stands, and what this viewer can do about it. */
export function ItemStatus({ item }: { item: Item }) {
  const { t } = useTexts();
  const { start, isPending } = useMoves(item);
  const [returning, setReturning] = useState(false);
  const { id, status, viewerCan, returnReason, publishedAt } = item;
  if (status === 'published') return null;
  const state = publishedAt && status !== 'archived' ? 'revision' : status;
  return (
    <div className="status">
      <Warning title={t(`status.${state}.title`)}>
        <p>{t(viewerCan.publish ? 'status.yours' : `status.${state}.text`)}</p>
        {returnReason && <p>{t('status.returned', { reason: returnReason })}</p>}
      </Warning>
      <div className="actions">
        {viewerCan.publish && (
          <Button tone="ink" isPending={isPending} onPress={() => start('publish')}>
            {t('deed.publish')}
          </Button>
        )}
        {viewerCan.edit && (
          <LinkButton tone={viewerCan.publish ? 'outline' : 'ink'} to="/kennis/$id/bewerken" params={{ id }}>
            {t('deed.edit')}
          </LinkButton>
        )}
        {viewerCan.submit && (
          <Button isPending={isPending} onPress={() => start('submit')}>
            {t('deed.submit')}
          </Button>
        )}
        {viewerCan.return && <Button onPress={() => setReturning(true)}>{t('deed.return')}</Button>}
        {viewerCan.restore && (
          <Button tone="ink" isPending={isPending} onPress={() => start('restore')}>
            {t('deed.restore')}
          </Button>
        )}
      </div>
      <ReturnDialog
        isOpen={returning}
        onClose={() => setReturning(false)}
        onSend={(reason) => {
          setReturning(false);
          start('return', reason);
        }}
      />
    </div>
  );
}
