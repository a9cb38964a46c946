import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format';

/** "83 procent", or that there is too little to say so. */
export function useShare() {
  const { t } = useTranslation('quality');
  const format = useFormat();
  return (share: number | null | undefined) =>
    share == null ? t('tooFew') : t('percent', { share: format.number(Math.round(share * 100)) });
}

/** A share as a bar; the words beside it say the same. */
export const ShareBar = ({ share }: { share: number | null | undefined }) => (
  <svg className="sharebar" aria-hidden="true" focusable="false">
    <line x1="0" x2="100%" y1="50%" y2="50%" />
    {share != null && share > 0 && <rect width={`${share * 100}%`} height="100%" />}
  </svg>
);
