import { Fictitious } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { linkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Marked } from '../search/marked';
import { useDebounced } from '../use-debounced';
import { suggestQuery } from './api';
import type { Group } from './options';

const STILL_MS = 120;

/** A few of everything that meets what is being typed, as groups of options. */
export function useSuggestions(typed: string) {
  const { t } = useTranslation(['search', 'vocabulary', 'common']);
  const text = useDebounced(typed.trim(), STILL_MS);
  const { data, isPlaceholderData, isFetching } = useQuery(suggestQuery(text));
  const found = text && typed.trim() ? data : undefined;
  const groups: Group[] = found
    ? [
        {
          key: 'items',
          title: t('common:nav.items'),
          options: found.items.map(({ item, title }) => ({
            key: item.id,
            kind: 'knowledge' as const,
            label: <Marked parts={title} />,
            note: `${item.region?.name ?? t('common:consortium')}, ${t(`vocabulary:evidenceLevel.${item.evidenceLevel}`).toLocaleLowerCase()}`,
            link: linkOptions({ to: '/kennis/$id', params: { id: item.id } }),
          })),
        },
        {
          key: 'requests',
          title: t('common:nav.requests'),
          options: found.requests.map(({ request, title }) => ({
            key: request.id,
            kind: 'question' as const,
            label: <Marked parts={title} />,
            note: t(`vocabulary:requestStatus.${request.status}`).toLocaleLowerCase(),
            link: linkOptions({ to: '/vragen/$id', params: { id: request.id } }),
          })),
        },
        {
          key: 'regions',
          title: t('common:nav.regions'),
          options: found.regions.map(({ id, key, name, fictitious }) => ({
            key: id,
            kind: 'deed' as const,
            label: (
              <>
                {name} {fictitious && <Fictitious>{t('common:fictitious')}</Fictitious>}
              </>
            ),
            link: linkOptions({ to: '/regios/$key', params: { key } }),
          })),
        },
        {
          key: 'groups',
          title: t('common:nav.groups'),
          options: found.groups.map(({ id, key, name }) => ({
            key: id,
            kind: 'deed' as const,
            label: name,
            link: linkOptions({ to: '/expertgroepen/$key', params: { key } }),
          })),
        },
        {
          key: 'people',
          title: t('find.people'),
          options: found.people.map(({ id, name, function: work, affiliation }) => ({
            key: id,
            kind: 'deed' as const,
            label: name,
            note: [work, affiliation].filter(Boolean).join(', '),
            link: linkOptions({ to: '/mensen/$id', params: { id } }),
          })),
        },
      ].filter(({ options }) => options.length)
    : [];
  return {
    groups,
    /** How many there are, once that is known for what was typed. */
    count:
      found && !isPlaceholderData && !isFetching
        ? groups.reduce((sum, { options }) => sum + options.length, 0)
        : undefined,
  };
}
