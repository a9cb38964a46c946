import { EVIDENCE_LEVELS, type EvidenceLevel } from '@samenwijs/domain';
import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from '@tanstack/react-router';
import { LinkButton } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { useTitle } from '../../shared/title';
import { useViewer } from '../../shared/viewer';
import type { Item } from './api';
import { useTexts } from './texts';

/** The same for what does not exist and for what may not be read; a visitor may have to sign in. */
export function ItemNotFound() {
  const { t } = useTexts();
  const viewer = useViewer();
  const { pathname } = useLocation();
  useTitle(t('common:notFound.title'));
  return (
    <PageHead
      kind="tight"
      title={t('common:notFound.title')}
      intro={t(viewer ? 'item.notFound' : 'item.notFoundVisitor')}
    >
      <div className="actions">
        <LinkButton tone="ink" to="/kennis">
          {t('item.toList')}
        </LinkButton>
        {!viewer && (
          <LinkButton to="/inloggen" search={{ naar: pathname }}>
            {t('common:signIn')}
          </LinkButton>
        )}
      </div>
    </PageHead>
  );
}

/** Of whom it is: a region, "(fictief)" behind it, or the consortium. */
export function Source({ region }: Pick<Item, 'region'>) {
  const { t } = useTranslation();
  return region ? <RegionName region={region} /> : <>{t('consortium')}</>;
}

export function useEvidenceLabels() {
  const { t } = useTranslation('vocabulary');
  return Object.fromEntries(EVIDENCE_LEVELS.map((level) => [level, t(`evidenceLevel.${level}`)])) as Record<
    EvidenceLevel,
    string
  >;
}
