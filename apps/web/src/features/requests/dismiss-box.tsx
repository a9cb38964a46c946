import { DISMISS_REASONS, type DismissReason } from '@samenwijs/domain';
import { Button, Choices, Dialog, Radio } from '@samenwijs/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type DismissProps = {
  isOpen: boolean;
  onClose: () => void;
  /** Of the region that will not see why. */
  name: string;
  onDismiss: (reason: DismissReason) => void;
};
/** Why a match is put away. */
export function DismissBox({ isOpen, onClose, name, onDismiss }: DismissProps) {
  const { t } = useTranslation('requests');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { t: tCommon } = useTranslation();
  const [reason, setReason] = useState<DismissReason>('other_subject');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('match.dismissTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          onDismiss(reason);
        }}
      >
        <p>{t('match.dismissText', { name })}</p>
        <Choices label={<span className="sr">{t('match.reason')}</span>}>
          {DISMISS_REASONS.map((code) => (
            <Radio key={code} name="reason" checked={reason === code} onChange={() => setReason(code)}>
              {tVocabulary(`dismissReason.${code}`)}
            </Radio>
          ))}
        </Choices>
        <div className="actions">
          <Button tone="ink" type="submit">
            {t('match.putAway')}
          </Button>
          <Button tone="link" onPress={onClose}>
            {tCommon('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
