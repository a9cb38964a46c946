import { Button, PageHead, Section, showToast } from '@samenwijs/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../shared/api/client';
import { Read, useErrorToast } from '../../../shared/feedback';
import { useFormat } from '../../../shared/format';
import { Link } from '../../../shared/links';
import { useTitle } from '../../../shared/title';
import { useViewer } from '../../../shared/viewer';
import { When } from '../../../shared/when';
import { CurationNav } from '../curation-nav';
import { Figures } from '../quality/figures';
import { engineQuery, RetrySearchDocument, type Engine } from './api';
import { RebuildSection } from './rebuild';

/** How the search engine is: coordinators look, administrators press. */
export function EnginePage() {
  const { t } = useTranslation('engine');
  const query = useQuery(engineQuery);
  useTitle(t('title'));
  return (
    <>
      <CurationNav />
      <Read query={query} loading={t('loading')}>
        {(engine) => (
          <>
            <Head {...engine} />
            <Collections {...engine} />
            <RebuildSection rebuild={engine.rebuild} />
            <SetAside records={engine.setAside} />
            <Versions {...engine} />
          </>
        )}
      </Read>
    </>
  );
}

/** The finding in a sentence, and what it means for who searches. */
function Head({ lack, since, oldestWaits, collections }: Engine) {
  const { t } = useTranslation('engine');
  const waiting = collections.reduce((sum, one) => sum + one.waiting, 0);
  return (
    <PageHead
      kicker={t('kicker')}
      title={t(`state.${lack ?? 'well'}`)}
      intro={
        <>
          {t(`meaning.${lack ?? 'well'}`)}{' '}
          {lack && since && (
            <>
              {t('since')} <When at={since} />.{' '}
            </>
          )}
          {waiting > 0 && t('waiting', { count: waiting, seconds: oldestWaits })}
        </>
      }
    />
  );
}

function Collections({ collections }: Engine) {
  const { t } = useTranslation('engine');
  const { number } = useFormat();
  const columns = ['what', 'records', 'indexed', 'waiting', 'setAside'] as const;
  return (
    <Section title={t('collections.title')} sub={t('collections.text')}>
      <Figures
        label={t('collections.title')}
        columns={columns.map((column) => t(`column.${column}`))}
        rows={collections.map(({ collection, records, indexed, waiting, setAside }) => ({
          key: collection,
          cells: [
            t(`collection.${collection}`),
            number(records),
            indexed == null ? t('unknown') : number(indexed),
            number(waiting),
            number(setAside),
          ],
        }))}
      />
    </Section>
  );
}

/** What the engine refuses: only that it is there, since not everybody may read it. */
function SetAside({ records }: { records: Engine['setAside'] }) {
  const { t } = useTranslation('engine');
  const client = useQueryClient();
  const mayPress = useViewer()?.can.administer;
  const retry = useMutation({
    mutationFn: () => execute(RetrySearchDocument),
    onSuccess: ({ retrySearch }) => showToast({ text: t('setAside.retried', { count: retrySearch }) }),
    onError: useErrorToast(),
    onSettled: () => client.invalidateQueries({ queryKey: engineQuery.queryKey }),
  });
  if (!records.length) return null;
  return (
    <Section title={t('setAside.title')} sub={t('setAside.text')}>
      <ul className="plainlist">
        {records.map(({ collection, id, since, error }) => (
          <li key={id}>
            <Link to={collection === 'items' ? '/kennis/$id' : '/vragen/$id'} params={{ id }}>
              {t(`setAside.${collection}`)}
            </Link>
            , <When at={since} />: <span lang="en">{error}</span>
          </li>
        ))}
      </ul>
      {mayPress && (
        <Button isPending={retry.isPending} onPress={() => retry.mutate()}>
          {t('setAside.deed')}
        </Button>
      )}
    </Section>
  );
}

function Versions({ engine, version, analyser, profile }: Engine) {
  const { t } = useTranslation('engine');
  const facts = [
    ['engine', [t(`engine.${engine}`), version].filter(Boolean).join(' ')],
    ['analyser', analyser],
    ['profile', profile],
  ] as const;
  return (
    <Section title={t('versions.title')}>
      <dl className="facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`versions.${key}`)}</dt>
            <dd translate="no">{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
