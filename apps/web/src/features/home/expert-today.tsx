import { EmptyBridge, Section } from '@samenwijs/ui';
import { Trans, useTranslation } from 'react-i18next';
import { nodes } from '../../shared/api/connection';
import type { ExpertTodayQuery } from '../../shared/api/gql/graphql';
import { daysBetween } from '../../shared/format';
import { Link, LinkButton } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { groupsOf, type Viewer } from '../../shared/viewer';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import type { QueueEntry } from './api';

/** For an expert: what waits for an answer, oldest due date first. */
export function ExpertToday({ viewer, queue }: { viewer: Viewer; queue: ExpertTodayQuery['queue'] }) {
  const { t } = useTranslation('home');
  const group = groupsOf(viewer)[0];
  if (!queue.totalCount)
    return (
      <EmptyBridge
        level="h2"
        title={t('expert.none')}
        action={
          group && (
            <LinkButton to="/expertgroepen/$key" params={{ key: group.key }}>
              {t('expert.group')}
            </LinkButton>
          )
        }
      >
        {t('expert.noneText')}
      </EmptyBridge>
    );
  return (
    <Section title={t('expert.title')} sub={t('expert.sub')}>
      <ol className="queue">
        {nodes(queue).map((entry) => (
          <Row key={entry.id} entry={entry} viewer={viewer} />
        ))}
      </ol>
      {group && queue.totalCount > queue.edges.length && (
        <p>
          <Link to="/expertgroepen/$key" params={{ key: group.key }}>
            {t('expert.all')}
          </Link>
        </p>
      )}
    </Section>
  );
}

function Due({ dueOn }: { dueOn: string | null }) {
  const { t } = useTranslation('home');
  if (!dueOn) return <p className="overdue__days">{t('expert.noDate')}</p>;
  const days = daysBetween(new Date(), new Date(dueOn));
  if (days === 0) return <p className="overdue__days">{t('expert.today')}</p>;
  return (
    <p className="overdue__days">
      <b>{Math.abs(days)}</b> {t(days < 0 ? 'expert.late' : 'expert.left', { days: Math.abs(days) })}
    </p>
  );
}

function Row({
  entry: { request, dueOn, overdue, expert, group },
  viewer,
}: {
  entry: QueueEntry;
  viewer: Viewer;
}) {
  const { t } = useTranslation('home');
  const mine = expert?.id === viewer.id;
  return (
    <li>
      <Due dueOn={dueOn} />
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
              <Trans
                t={t}
                i18nKey={overdue ? 'expert.shouldHave' : 'expert.before'}
                components={{ when: <When at={dueOn} as="due" /> }}
              />
            </span>
          )}
        </p>
      </div>
      <p className="queue__who">
        <b>{mine ? t('expert.you') : (expert?.name ?? t('expert.nobody'))}</b>
        {group.name}
      </p>
      {mine ? (
        <LinkButton tone="ink" to="/vragen/$id/antwoorden" params={{ id: request.id }}>
          {t('expert.write')}
        </LinkButton>
      ) : (
        <LinkButton to="/vragen/$id" params={{ id: request.id }}>
          {t('expert.open')}
        </LinkButton>
      )}
    </li>
  );
}
