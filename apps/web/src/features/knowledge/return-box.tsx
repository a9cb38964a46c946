import { Button, Dialog, TextArea } from '@samenwijs/ui';
import { useState } from 'react';
import { useTexts } from './texts';

type ReturnProps = { isOpen: boolean; onClose: () => void; onSend: (reason: string) => void };

/** Back to its writer, who is told what is missing. */
export function ReturnBox({ isOpen, onClose, onSend }: ReturnProps) {
  const { t } = useTexts();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('return.title')}>
      <ReturnForm onSend={onSend} onCancel={onClose} />
    </Dialog>
  );
}

function ReturnForm({ onSend, onCancel }: { onSend: (reason: string) => void; onCancel: () => void }) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim()) onSend(reason.trim());
        else event.currentTarget.querySelector('textarea')?.focus();
      }}
    >
      <TextArea
        label={t('return.reason')}
        hint={t('return.hint')}
        error={tried && !reason.trim() && t('return.missing')}
        value={reason}
        maxLength={2000}
        onChange={setReason}
        autoFocus
      />
      <div className="actions">
        <Button tone="ink" type="submit">
          {t('deed.return')}
        </Button>
        <Button tone="link" onPress={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
