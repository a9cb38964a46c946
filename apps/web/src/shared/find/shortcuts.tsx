import { Button, Checkbox } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { useOneKey } from '../shortcuts';
import { useViewer } from '../viewer';
import { ModalDialog } from './modal';

/** All keys that work, and the switch for those of one key. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['search', 'common']);
  const viewer = useViewer();
  const oneKey = useOneKey();
  const keys = [
    ['palette', t('keys.control'), 'K'],
    ['search', '/'],
    ...(viewer?.can.draftRequest ? [['ask', 'N'] as const] : []),
    ['next', 'J'],
    ['previous', 'K'],
    ['open', 'Enter'],
    ['close', 'Esc'],
    ['list', '?'],
  ] as const;
  return (
    <ModalDialog className="dialog dialog--wide modal" label={t('keys.title')} onClose={onClose}>
      <h2>{t('keys.title')}</h2>
      <dl className="keys">
        {keys.map(([what, ...pressed]) => (
          <div key={what}>
            <dt>{t(`keys.${what}`)}</dt>
            <dd>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Checkbox checked={oneKey.on} onChange={oneKey.set}>
        {t('keys.oneKey')}
      </Checkbox>
      <div className="actions">
        <Button onPress={onClose}>{t('common:close')}</Button>
      </div>
    </ModalDialog>
  );
}
