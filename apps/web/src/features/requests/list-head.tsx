import { EmptyBridge, PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { capital, useFormat } from '../../shared/format';
import { LinkButton } from '../../shared/links';
import { useViewer } from '../../shared/viewer';
import type { Tab } from './request-lists';

export type ListKind = Tab | 'all';

/** Says what is in the list; as long while it is not known, so that nothing jumps. */
export function ListHead({ list, count }: { list: ListKind; count: number | undefined }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const region = useViewer()?.region?.name ?? t('list.you');
  return (
    <PageHead
      kind="find"
      title={
        count === undefined
          ? t(`list.seeking.${list}`, { region })
          : t(`list.finding.${list}`, { count, words: capital(format.words(count)), region })
      }
    />
  );
}

/** Nothing in the list, and one next step. */
export function EmptyList({ list }: { list: Tab }) {
  const { t } = useTranslation('requests');
  const { t: tCommon } = useTranslation();
  const viewer = useViewer();
  const write = list === 'answerable';
  return (
    <EmptyBridge
      level="h2"
      title={t(`list.empty.${list}`)}
      action={
        write
          ? viewer?.can.draftItem && (
              <LinkButton tone="ink" to="/kennis/nieuw">
                {tCommon('foot.write')}
              </LinkButton>
            )
          : viewer?.can.draftRequest && (
              <LinkButton tone="ink" to="/vragen/nieuw">
                {t('ask.title')}
              </LinkButton>
            )
      }
    >
      {t(`list.emptyText.${list}`)}
    </EmptyBridge>
  );
}
