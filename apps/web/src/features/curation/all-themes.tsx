import { Button } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { FEW, type Regie } from './use-regie';

/** Under the strips and under the table: all themes, or only the first of the order. */
export function AllThemes({ regie: { all, change }, count }: { regie: Regie; count: number }) {
  const { t } = useTranslation('curation');
  if (count <= FEW) return null;
  return (
    <p className="strip__more">
      <Button tone="link" aria-expanded={all} onPress={() => change({ all: !all })}>
        {t(all ? 'strips.fewer' : 'strips.all', { count, few: FEW })}
      </Button>
    </p>
  );
}
