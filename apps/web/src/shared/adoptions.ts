import type { AdoptionResult, AdoptionStatus } from '@samenwijs/domain';
import { useTranslation } from 'react-i18next';

/** Where an adoption stands, in words: "probeert het uit", "aangepast en geëvalueerd". */
export function useAdoptionState() {
  const { t } = useTranslation('vocabulary');
  return ({ status, result }: { status: AdoptionStatus; result?: AdoptionResult | null | undefined }) =>
    status === 'evaluated' ? t(`adoptionEvaluated.${result ?? 'adopted'}`) : t(`adoptionStatus.${status}`);
}
