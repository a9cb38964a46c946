import { Button, EmptyBridge, LoadingList, PageHead, Section, Select } from '@samenwijs/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { More, ReadError } from '../../../shared/feedback';
import { LinkButton } from '../../../shared/links';
import type { ThesaurusSearch } from '../../../shared/search/address';
import { useTyped } from '../../../shared/search/use-typed';
import { useTitle } from '../../../shared/title';
import { CurationNav } from '../curation-nav';
import { conceptsQuery, conceptThemesQuery } from './api';
import { ConceptRow } from './concept-row';
import { TryBox } from './try-box';

/** For coordinators: the words of the field, as professionals, laymen and hurried typists write them. */
export function ThesaurusPage() {
  const { t } = useTranslation('thesaurus');
  const search = useSearch({ from: '/signed-in/regie/begrippen' });
  const navigate = useNavigate({ from: '/regie/begrippen' });
  const themes = useQuery(conceptThemesQuery).data;
  const theme = themes?.find(({ key }) => key === search.thema);
  const retired = search.stand === 'weg';
  const query = useInfiniteQuery({
    ...conceptsQuery({ text: search.q ?? null, themeId: theme?.id ?? null, retired }),
    // Without the themes, an address that names one would show all of them first.
    enabled: !search.thema || !!themes,
  });
  useTitle(t('title'));
  const set = (change: ThesaurusSearch) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  const { data } = query;
  return (
    <>
      <CurationNav />
      <PageHead kicker={t('kicker')} title={t('headline')} intro={t('intro')}>
        <p className="actions">
          <LinkButton tone="ink" to="/regie/begrippen/$id" params={{ id: 'nieuw' }}>
            {t('add')}
          </LinkButton>
        </p>
      </PageHead>
      <TryBox sentence={search.zin ?? ''} onSentence={(zin) => set({ zin: zin || undefined })} />
      <Section title={t('list.title')}>
        <div className="bar" role="search" aria-label={t('list.title')}>
          <Typed q={search.q ?? ''} send={(q) => set({ q: q || undefined })} />
          <Select
            label={t('list.theme')}
            value={search.thema ?? ''}
            options={[
              ['', t('list.allThemes')],
              ...(themes ?? []).map(({ key, name }) => [key, name] as const),
            ]}
            onChange={(thema) => set({ thema: thema || undefined })}
          />
          <Select
            label={t('list.state')}
            value={retired ? 'weg' : ''}
            options={[
              ['', t('list.inUse')],
              ['weg', t('list.retired')],
            ]}
            onChange={(stand) => set({ stand: stand || undefined })}
          />
        </div>
        <p className="meta" role="status">
          {data && t('list.found', { count: data.totalCount })}
        </p>
        {data?.nodes.length ? (
          <div aria-busy={query.isPlaceholderData}>
            {byTheme(data.nodes).map(([name, concepts]) => (
              <Fragment key={name}>
                <h3 className="h-small concepts__theme">{name}</h3>
                <ul className="concepts">
                  {concepts.map((concept) => (
                    <ConceptRow key={concept.id} concept={concept} />
                  ))}
                </ul>
              </Fragment>
            ))}
            <More query={query} label={t('list.more')} />
          </div>
        ) : data ? (
          <EmptyBridge
            level="h3"
            title={t(search.q ? 'list.nothing' : 'list.none')}
            action={
              <Button onPress={() => set({ q: undefined, thema: undefined, stand: undefined })}>
                {t('list.clear')}
              </Button>
            }
          >
            {t(search.q ? 'list.nothingText' : 'list.noneText')}
          </EmptyBridge>
        ) : query.error ? (
          <ReadError error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <LoadingList label={t('loading')} className="concepts" />
        )}
      </Section>
    </>
  );
}

/** They come by theme. */
function byTheme<Node extends { theme: { name: string } }>(concepts: readonly Node[]): [string, Node[]][] {
  const groups = new Map<string, Node[]>();
  for (const concept of concepts)
    groups.set(concept.theme.name, [...(groups.get(concept.theme.name) ?? []), concept]);
  return [...groups];
}

function Typed({ q, send }: { q: string; send: (q: string) => void }) {
  const { t } = useTranslation('thesaurus');
  const { typed, setTyped } = useTyped(q, send);
  return (
    <label>
      {t('list.search')}
      <input
        type="search"
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}
