import type { Discipline, EvidenceLevel, ItemType, Phase, RequestStatus, Scope } from '@samenwijs/domain';
import { useTranslation } from 'react-i18next';
import { capital } from '../format';
import type { Facet } from './api';
import { chosenIn, VALUES, type FilterNames } from './filters';

export type Choice = { value: string; label: string; count: number | undefined; chosen: boolean };

/** The value of a facet in words; themes and regions bring their own name. */
function useFacetLabel() {
  const { t } = useTranslation('vocabulary');
  return (facet: string, value: string, name?: string | null) => {
    if (name) return name;
    if (!VALUES[facet]?.includes(value)) return value;
    switch (facet) {
      case 'type':
        return capital(t(`itemType.${value as ItemType}`));
      case 'evidence':
        return t(`evidenceLevel.${value as EvidenceLevel}`);
      case 'discipline':
        return capital(t(`discipline.${value as Discipline}`));
      case 'scope':
        return capital(t(`scope.${value as Scope}`));
      case 'phase':
        return capital(t(`phase.${value as Phase}`));
      default:
        return t(`requestStatus.${value as RequestStatus}`);
    }
  };
}

/** The facets of a list with what is chosen in them. */
export function useFacets(
  names: FilterNames,
  facets: readonly Facet[] | undefined,
  search: object,
  loading: boolean,
) {
  const labelOf = useFacetLabel();
  const found = (facet: string) => facets?.find(({ key }) => key === facet)?.values;
  return {
    labelOf: (facet: string, value: string) =>
      labelOf(facet, value, found(facet)?.find((one) => one.value === value)?.name),
    /** Undefined while the values are not known. */
    choicesOf: (facet: string): Choice[] | undefined => {
      const chosen = chosenIn(search, names[facet] ?? '');
      const choice = (value: string, name: string | null | undefined, count: number | undefined): Choice => ({
        value,
        label: labelOf(facet, value, name),
        count,
        chosen: chosen.includes(value),
      });
      const counts = found(facet);
      const fixed = VALUES[facet];
      if (fixed)
        return fixed.map((value) =>
          choice(value, null, counts ? (counts.find((one) => one.value === value)?.count ?? 0) : undefined),
        );
      return loading ? undefined : (counts ?? []).map(({ value, name, count }) => choice(value, name, count));
    },
  };
}
