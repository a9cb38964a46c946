import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format';
import type { RegionOfPage } from './api';

/** Who this region is, in five facts; what is not known is said to be so. */
export function FactLine({ region }: { region: RegionOfPage }) {
  const { t } = useTranslation('regions');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const format = useFormat();
  const {
    inhabitants,
    neighbourhoods,
    municipalities,
    urbanity,
    legalForm,
    organisationModel,
    phase,
    grants,
  } = region;
  const close = neighbourhoods.filter(({ partnership }) => partnership === 'close').length;
  const some = (...parts: readonly (string | false | null | undefined)[]) =>
    parts.filter(Boolean).join(', ') || t('unknown');
  const since = grants.find(({ kind }) => kind === phase)?.year;
  const facts = [
    [t('page.facts.inhabitants'), some(inhabitants !== null && format.number(inhabitants))],
    [
      t('page.facts.neighbourhoods'),
      some(
        neighbourhoods.length > 0 &&
          t(close ? 'page.facts.neighbourhoodsClose' : 'page.facts.neighbourhoodsCount', {
            count: neighbourhoods.length,
            close,
          }),
      ),
    ],
    [
      t('page.facts.municipalities'),
      some(
        municipalities.length > 0 && format.words(municipalities.length),
        urbanity && tVocabulary(`urbanity.${urbanity}`),
      ),
    ],
    [
      t('page.facts.legalForm'),
      some(
        legalForm && tVocabulary(`legalForm.${legalForm}`),
        organisationModel && tVocabulary(`organisationModel.${organisationModel}`),
      ),
    ],
    [
      t('page.facts.phase'),
      some(
        phase && tVocabulary(`phase.${phase}`),
        since ? t('page.facts.grant', { year: String(since) }) : null,
      ),
    ],
  ] as const;
  return (
    <dl className="factline">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
