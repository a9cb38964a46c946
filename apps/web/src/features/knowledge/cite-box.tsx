import { Button, Dialog } from '@samenwijs/ui';
import { useTexts } from './texts';

type CiteProps = { reference: string | undefined; onClose: () => void };

/** The reference to copy by hand, where a browser does not let us. */
export function CiteBox({ reference, onClose }: CiteProps) {
  const { t } = useTexts();
  return (
    <Dialog isOpen={!!reference} onClose={onClose} title={t('item.cite')}>
      <p>{t('item.citeByHand')}</p>
      <p className="citation">{reference}</p>
      <div className="actions">
        <Button onPress={onClose}>{t('common:close')}</Button>
      </div>
    </Dialog>
  );
}
