import { Button, EmptyBridge, Section } from '@samenwijs/ui';
import { useMutation, useQueryClient, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { execute } from '../../shared/api/client';
import { More, Read, useErrorToast } from '../../shared/feedback';
import { daysBetween } from '../../shared/format';
import { Link, LinkButton } from '../../shared/links';
import { PersonName } from '../../shared/person-name';
import { RegionName } from '../../shared/region-name';
import { ClaimAssignmentDocument } from '../../shared/requests/api';
import { useViewer } from '../../shared/viewer';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import type { Queued } from './api';

function useClaim() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ id, version }: Queued) => execute(ClaimAssignmentDocument, { id, version }),
    onError: useErrorToast(),
    onSuccess: (_, { request: { id } }) => navigate({ to: '/vragen/$id/antwoorden', params: { id } }),
    onSettled: (_data, _error, { request: { id } }) =>
      Promise.all(
        [['queue'], ['request', id], ['requests']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}

/** How long there is, or how late it is: the number large, the rest in words. */
export function Days({ due }: { due: string | null }) {
  const { t } = useTranslation('expert-groups');
  if (!due) return <p className="overdue__days">{t('days.none')}</p>;
  const days = daysBetween(new Date(), new Date(due));
  const late = days < 0;
  return (
    <p className="overdue__days">
      <b>{Math.abs(days)}</b> {t(late ? 'days.late' : 'days.left', { count: Math.abs(days) })}
    </p>
  );
}

function Row({ queued, member, first }: { queued: Queued; member: boolean; first: boolean }) {
  const { t } = useTranslation('expert-groups');
  const viewer = useViewer();
  const claim = useClaim();
  const { request, dueOn, overdue, expert, status } = queued;
  const taken = status === 'accepted' ? expert : null;
  const mine = !!taken && taken.id === viewer?.id;
  return (
    <li>
      <Days due={dueOn} />
      <div>
        <p className="queue__t">
          <Link to="/vragen/$id" params={{ id: request.id }}>
            <Written>{request.title}</Written>
          </Link>
        </p>
        <p className="meta">
          <RegionName region={request.region} />.{' '}
          {dueOn && (
            <span className={overdue ? 'late' : undefined}>
              {t(overdue ? 'due.was' : 'due.before')} <When at={dueOn} as="due" />.
            </span>
          )}
        </p>
      </div>
      <p className="queue__who">
        <b>{mine ? t('who.you') : taken ? <PersonName person={taken} /> : t('who.nobody')}</b>
        {taken
          ? t('who.working', { you: String(mine) })
          : expert
            ? t('who.proposed', { name: expert.name })
            : t('who.waiting')}
      </p>
      {mine ? (
        <LinkButton tone={first ? 'ink' : 'outline'} to="/vragen/$id/antwoorden" params={{ id: request.id }}>
          {t('answer')}
        </LinkButton>
      ) : (
        member &&
        status === 'proposed' && (
          <Button isPending={claim.isPending} onPress={() => claim.mutate(queued)}>
            {t('claim')}
          </Button>
        )
      )}
    </li>
  );
}

type Query = UseInfiniteQueryResult<{ nodes: Queued[]; totalCount: number }>;
/** What waits for this group, what is due first above. Only its members and coordinators see it. */
export function Queue({ query, member }: { query: Query; member: boolean }) {
  const { t } = useTranslation('expert-groups');
  return (
    <Section title={t('queue.title')} sub={t('queue.sub')}>
      <Read query={query} loading={t('loading')}>
        {({ nodes }) =>
          nodes.length ? (
            <>
              <ol className="queue">
                {nodes.map((queued, i) => (
                  <Row key={queued.id} queued={queued} member={member} first={i === 0} />
                ))}
              </ol>
              <More query={query} />
              <p className="meta">{t('queue.passOn')}</p>
            </>
          ) : (
            <EmptyBridge title={t('queue.empty')}>{t('queue.emptyText')}</EmptyBridge>
          )
        }
      </Read>
    </Section>
  );
}
