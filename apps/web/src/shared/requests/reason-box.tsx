import { Button, Dialog, TextArea } from '@samenwijs/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type ReasonDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  text?: string;
  label: string;
  submit: string;
  isPending: boolean;
  onSubmit: (reason: string) => void;
  /** Before the reason, such as a choice. */
  children?: ReactNode;
};

/** Asks why before something is done. */
export function ReasonBox({ isOpen, onClose, title, ...form }: ReasonDialogProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title}>
      <ReasonForm onClose={onClose} {...form} />
    </Dialog>
  );
}

/** Inside the dialog, so that it is empty at each opening. */
function ReasonForm({
  onClose,
  text,
  label,
  submit,
  isPending,
  onSubmit,
  children,
}: Omit<ReasonDialogProps, 'isOpen' | 'title'>) {
  const { t } = useTranslation('requests');
  const { t: tCommon } = useTranslation();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const empty = !reason.trim();
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (empty) event.currentTarget.querySelector('textarea')?.focus();
        else onSubmit(reason.trim());
      }}
    >
      {text && <p>{text}</p>}
      {children}
      <TextArea
        label={label}
        rows={3}
        value={reason}
        onChange={setReason}
        error={tried && empty && t('problem.noReason')}
      />
      <div className="actions">
        <Button tone="ink" type="submit" isPending={isPending}>
          {submit}
        </Button>
        <Button tone="link" onPress={onClose}>
          {tCommon('cancel')}
        </Button>
      </div>
    </form>
  );
}
