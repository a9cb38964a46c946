import { Button } from '@samenwijs/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../shared/api/client';
import { ReasonDialog } from '../../shared/requests/reason-dialog';
import type { FullRequest } from './api';
import {
  CloseRequestDocument,
  MarkDuplicateDocument,
  ReopenRequestDocument,
  WithdrawRequestDocument,
} from './deed-api';
import { DuplicateDialog } from './duplicate-dialog';
import { useRequestDeed } from './use-request-deed';

/** What is seldom done to a question, in a quiet place. */
export function MoreDeeds({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const [asking, setAsking] = useState<'close' | 'duplicate' | null>(null);
  const close = () => setAsking(null);
  const { id, version, viewerCan } = request;
  const withdraw = useRequestDeed(id, () => execute(WithdrawRequestDocument, { id, version }));
  const reopen = useRequestDeed(id, () => execute(ReopenRequestDocument, { id, version }));
  const end = useRequestDeed(
    id,
    (reason: string) => execute(CloseRequestDocument, { id, version, reason }),
    close,
  );
  const duplicate = useRequestDeed(
    id,
    (ofId: string) => execute(MarkDuplicateDocument, { id, version, ofId }),
    close,
  );
  if (!viewerCan.withdraw && !viewerCan.close && !viewerCan.reopen && !viewerCan.markDuplicate) return null;
  return (
    <details className="fold more-deeds">
      <summary>{t('more.title')}</summary>
      <div className="do__more">
        {viewerCan.reopen && (
          <Button tone="link" isPending={reopen.isPending} onPress={() => reopen.mutate()}>
            {t('more.reopen')}
          </Button>
        )}
        {viewerCan.markDuplicate && (
          <Button tone="link" onPress={() => setAsking('duplicate')}>
            {t('more.duplicate')}
          </Button>
        )}
        {viewerCan.close && (
          <Button tone="link" onPress={() => setAsking('close')}>
            {t('more.close')}
          </Button>
        )}
        {viewerCan.withdraw && (
          <Button tone="link" isPending={withdraw.isPending} onPress={() => withdraw.mutate()}>
            {t('more.withdraw')}
          </Button>
        )}
      </div>
      <ReasonDialog
        isOpen={asking === 'close'}
        onClose={close}
        title={t('more.closeTitle')}
        text={t('more.closeText')}
        label={t('more.closeReason')}
        submit={t('more.closeSubmit')}
        isPending={end.isPending}
        onSubmit={end.mutate}
      />
      <DuplicateDialog
        request={asking === 'duplicate' ? request : null}
        onClose={close}
        isPending={duplicate.isPending}
        onChoose={duplicate.mutate}
      />
    </details>
  );
}
