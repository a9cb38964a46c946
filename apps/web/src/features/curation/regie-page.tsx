import { LoadingBridge, PageHead } from '@samenwijs/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../shared/api/errors';
import { ReadError } from '../../shared/feedback';
import { useFormat } from '../../shared/format';
import { useTitle } from '../../shared/title';
import { When } from '../../shared/when';
import { routingQuery } from './api';
import { CloseUp } from './close-up';
import { CurationNav } from './curation-nav';
import { findingOf } from './finding';
import { stripsQuery } from './radar-api';
import { RoutingLists } from './routing-lists';
import { Strips } from './strips';
import { useRegie } from './use-regie';

/** For coordinators: what the whole country asks and offers, what is late, and what is at nobody. */
export function RegiePage() {
  const { t } = useTranslation('curation');
  const format = useFormat();
  const regie = useRegie();
  const strips = useQuery(stripsQuery(regie.choice));
  useTitle(t('title'));

  if (!strips.data && !strips.error) return <LoadingBridge label={t('loading')} />;
  // Whoever may not see the radar has nothing to send on either.
  const refused = hasCode(strips.error, 'FORBIDDEN');
  const finding = strips.data && findingOf(strips.data.themes, t, format);
  return (
    <>
      <CurationNav />
      <PageHead
        kicker={
          <>
            {t('title')}, {t('asOf')} <When at={new Date().toISOString()} />
          </>
        }
        title={finding?.title ?? t('title')}
        intro={finding?.intro}
      />
      {!refused && <Parts count={strips.data?.regions.length ?? 0} />}
      {strips.data ? (
        <>
          <Strips data={strips.data} regie={regie} />
          <CloseUp regie={regie} all={strips.data} />
        </>
      ) : (
        <ReadError error={strips.error} onRetry={() => void strips.refetch()} />
      )}
      {!refused && <RoutingLists />}
    </>
  );
}

/** The parts of this long page; what waits for the coordinator has its number. */
function Parts({ count }: { count: number }) {
  const { t } = useTranslation('curation');
  const overdue = useInfiniteQuery(routingQuery({ overdue: true }));
  const unrouted = useInfiniteQuery(routingQuery({ unrouted: true }));
  const waiting = useInfiniteQuery(routingQuery({ status: ['routed'] }));
  const part = (id: string, text: string, number?: number) => (
    <li>
      <a href={`#${id}`}>
        {text}
        {number ? <span className="count">{number}</span> : null}
      </a>
    </li>
  );
  return (
    <nav className="anchors" aria-label={t('parts.title')}>
      <ul>
        {part('regios', t('parts.strips', { count }))}
        {part('dichtbij', t('parts.closeUp'))}
        {part('te-laat', t('overdue.title'), overdue.data?.totalCount)}
        {part('bij-niemand', t('unrouted.title'), unrouted.data?.totalCount)}
        {part('doorgestuurd', t('waiting.title'), waiting.data?.totalCount)}
      </ul>
    </nav>
  );
}
