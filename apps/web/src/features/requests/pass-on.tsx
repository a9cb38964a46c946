import { Button, Select, showToast } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../shared/api/client';
import { expertGroupsQuery } from '../../shared/requests/api';
import { ReasonDialog } from '../../shared/requests/reason-dialog';
import { DeclineAssignmentDocument, TransferAssignmentDocument } from './answer-api';
import type { FullRequest } from './api';
import { useRequestDeed } from './use-request-deed';

/** Out of this group's hands, with a reason: back to the coordinator while nobody took it, else to another group. */
export function PassOn({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState('');
  const { data } = useQuery({ ...expertGroupsQuery, enabled: open });
  const { assignment, viewerCan } = request;
  const groups = (data?.expertGroups ?? []).filter(({ id }) => id !== assignment?.group.id);
  const groupId = other || (groups[0]?.id ?? '');
  const pass = useRequestDeed(
    request.id,
    async (reason: string) => {
      const { id, version } = assignment!;
      if (viewerCan.decline) await execute(DeclineAssignmentDocument, { id, version, reason });
      else await execute(TransferAssignmentDocument, { id, version, groupId, reason });
    },
    () => {
      showToast({ text: t(viewerCan.decline ? 'pass.declined' : 'pass.transferred') });
      void navigate({ to: '/vragen/$id', params: { id: request.id } });
    },
  );
  if (!assignment || (!viewerCan.decline && !viewerCan.transfer)) return null;
  return (
    <>
      <Button tone="link" onPress={() => setOpen(true)}>
        {t(viewerCan.decline ? 'pass.decline' : 'pass.transfer')}
      </Button>
      <ReasonDialog
        isOpen={open}
        onClose={() => setOpen(false)}
        title={t(viewerCan.decline ? 'pass.declineTitle' : 'pass.transferTitle')}
        text={t(viewerCan.decline ? 'pass.declineText' : 'pass.transferText')}
        label={t('pass.reason')}
        submit={t(viewerCan.decline ? 'pass.declineSubmit' : 'pass.transferSubmit')}
        isPending={pass.isPending}
        onSubmit={pass.mutate}
      >
        {!viewerCan.decline && (
          <Select
            label={t('route.group')}
            value={groupId}
            onChange={setOther}
            options={groups.map(({ id, name }) => [id, name] as const)}
          />
        )}
      </ReasonDialog>
    </>
  );
}
