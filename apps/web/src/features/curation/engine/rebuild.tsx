import { Button, Dialog, Section } from '@samenwijs/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../shared/api/client';
import { announce } from '../../../shared/announce';
import { WriteError } from '../../../shared/feedback';
import { useViewer } from '../../../shared/viewer';
import { When } from '../../../shared/when';
import { engineQuery, RebuildSearchDocument, type Rebuild } from './api';

/** The last time the index was built, how far it is, and for administrators the way to build it again. */
export function RebuildSection({ rebuild }: { rebuild: Rebuild | null | undefined }) {
  const { t } = useTranslation('engine');
  const mayPress = useViewer()?.can.administer;
  const [asking, setAsking] = useState(false);
  const running = !!rebuild && !rebuild.finishedAt;
  return (
    <Section title={t('rebuild.title')} sub={t('rebuild.text')}>
      {rebuild ? <Progress rebuild={rebuild} /> : <p>{t('rebuild.never')}</p>}
      {mayPress && (
        <div className="actions">
          {/* It stays while it is busy, so that whoever pressed keeps the focus. */}
          <Button isPending={running} onPress={() => setAsking(true)}>
            {t('rebuild.deed')}
          </Button>
        </div>
      )}
      <Dialog isOpen={asking} onClose={() => setAsking(false)} title={t('confirm.title')}>
        <Confirm onClose={() => setAsking(false)} />
      </Dialog>
    </Section>
  );
}

function Progress({ rebuild }: { rebuild: Rebuild }) {
  const { t } = useTranslation('engine');
  const { reason, askedAt, startedAt, done, total, finishedAt, error } = rebuild;
  const why = t(`reason.${reason}`);
  if (finishedAt)
    return (
      <p>
        {t(error ? 'rebuild.failed' : 'rebuild.done', { count: total })} <When at={finishedAt} /> ({why}).
        {error && (
          <>
            {' '}
            <span lang="en">{error}</span>
          </>
        )}
      </p>
    );
  return (
    <>
      <p>
        {t(startedAt ? 'rebuild.running' : 'rebuild.asked', { done, total })} ({why},{' '}
        <When at={startedAt ?? askedAt} />)
      </p>
      <progress
        className="rebuild"
        value={done}
        max={Math.max(1, total)}
        aria-label={t('rebuild.progress')}
      />
      {error && (
        <p className="meta">
          {t('rebuild.again')} <span lang="en">{error}</span>
        </p>
      )}
    </>
  );
}

function Confirm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('engine');
  const { t: tCommon } = useTranslation();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => execute(RebuildSearchDocument),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: engineQuery.queryKey });
      announce(t('confirm.begun'));
      onClose();
    },
  });
  return (
    <div className="stack">
      <WriteError error={error} />
      <p>{t('confirm.text')}</p>
      <div className="actions">
        <Button tone="ink" isPending={isPending} onPress={() => mutate()}>
          {t('confirm.deed')}
        </Button>
        <Button tone="link" onPress={onClose}>
          {tCommon('cancel')}
        </Button>
      </div>
    </div>
  );
}
