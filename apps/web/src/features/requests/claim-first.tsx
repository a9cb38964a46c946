import { Button, Markdown, Section } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { announce } from '../../shared/announce';
import { execute } from '../../shared/api/client';
import { ClaimAssignmentDocument } from '../../shared/requests/api';
import type { FullRequest } from './api';
import { PassOn } from './pass-on';
import { useRequestDeed } from './use-request-deed';

/** Nobody took it yet: read it, take it or pass it on. */
export function ClaimFirst({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const assignment = request.assignment!;
  const claim = useRequestDeed(
    request.id,
    () => execute(ClaimAssignmentDocument, { id: assignment.id, version: assignment.version }),
    () => announce(t('write.claimed')),
  );
  return (
    <Section title={t('write.claimTitle')}>
      {(['bottleneck', 'tried', 'helpWanted'] as const).map(
        (name) =>
          request[name].trim() && (
            <div key={name}>
              <h3>{t(`text.${name}`)}</h3>
              <Markdown text={request[name]} className="usertext" />
            </div>
          ),
      )}
      <div className="actions">
        <Button tone="primary" size="big" isPending={claim.isPending} onPress={() => claim.mutate()}>
          {t('write.claim')}
        </Button>
        <PassOn request={request} />
      </div>
    </Section>
  );
}
