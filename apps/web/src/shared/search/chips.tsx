import { Button, Icon, showToast } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { announce } from '../announce';

type Chip = { key: string; label: string; onRemove: () => void };

/** What is chosen, each to be taken away; and the address of the list, to give to somebody. */
export function Chips({
  chips,
  onClear,
  heading,
}: {
  chips: readonly Chip[];
  onClear: () => void;
  /** The list's heading: takes the focus of a chip that is gone. */
  heading: string;
}) {
  const { t } = useTranslation('search');
  const copy = async () => {
    const address = location.href.replace(/[?&]aantal=\d+/, '');
    try {
      await navigator.clipboard.writeText(address);
      showToast({ text: t('chips.copied') });
    } catch {
      showToast({ text: address });
    }
  };
  const remove = (chip: Chip) => {
    document.getElementById(heading)?.focus({ preventScroll: true });
    announce(t('chips.removed', { label: chip.label }));
    chip.onRemove();
  };
  return (
    <ul className="chips" aria-label={t('chips.title')}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button className="chip" type="button" onClick={() => remove(chip)}>
            {chip.label} <span className="sr">{t('chips.remove')}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {chips.length > 0 && (
        <li>
          <Button
            tone="link"
            onPress={() => {
              document.getElementById(heading)?.focus({ preventScroll: true });
              onClear();
            }}
          >
            {t('chips.clear')}
          </Button>
        </li>
      )}
      <li className="chips__share">
        <Button tone="link" onPress={() => void copy()}>
          {t('chips.copy')}
        </Button>
      </li>
    </ul>
  );
}
