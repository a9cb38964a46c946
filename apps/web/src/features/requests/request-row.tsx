import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capital, daysBetween, useFormat } from '../../shared/format';
import { Link, LinkButton } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { When } from '../../shared/when';
import type { ListedRequest } from './list-api';
import { Written } from '../../shared/written';

/** So long may a question wait before its row says so in red. */
const LONG_DAYS = 21;

function State({ request }: { request: ListedRequest }) {
  const { t } = useTranslation('requests');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { status, assignment, postedAt } = request;
  const waits = postedAt ? daysBetween(new Date(postedAt), new Date()) : 0;
  const active = assignment && (assignment.status === 'proposed' || assignment.status === 'accepted');
  return (
    <p className="qlist__state">
      <b>{tVocabulary(`requestStatus.${status}`)}</b>
      {active ? (
        <>
          {assignment.expert && assignment.status === 'accepted'
            ? t('row.with', { name: assignment.expert.name })
            : t('row.at', { group: assignment.group.name })}
          {assignment.dueOn && (
            <span className={assignment.overdue ? 'late' : undefined}>
              , {t(assignment.overdue ? 'due.wasDue' : 'due.before')} <When at={assignment.dueOn} as="due" />
            </span>
          )}
        </>
      ) : (
        status === 'open' &&
        (waits > LONG_DAYS ? (
          <span className="late">{t('row.nobodyFor', { count: waits })}</span>
        ) : (
          t('row.nobody')
        ))
      )}
    </p>
  );
}

export function RequestRow({
  request,
  ours = false,
  title,
  children,
}: {
  request: ListedRequest;
  /** One's own: there is no thinking along. */
  ours?: boolean;
  /** With what was searched for marked. */
  title?: ReactNode;
  /** Why it is in this list. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const { id, region, alsoRegions, status, viewerCan } = request;
  return (
    <li>
      <div>
        <p className="meta">
          <RegionName region={region} />, <When at={request.postedAt ?? request.createdAt} />
          {alsoRegions.length > 0 &&
            `. ${capital(t('row.also', { count: alsoRegions.length, words: format.words(alsoRegions.length) }))}`}
        </p>
        <h2>
          <Link to="/vragen/$id" params={{ id }}>
            {title ?? <Written>{request.title}</Written>}
          </Link>
        </h2>
        {children}
      </div>
      <State request={request} />
      {status === 'draft' && viewerCan.edit ? (
        <LinkButton tone="ink" to="/vragen/nieuw" search={{ concept: id }}>
          {t('draft.continue')}
        </LinkButton>
      ) : (
        !ours &&
        viewerCan.answerAsPeer && (
          <LinkButton to="/vragen/$id" params={{ id }} hash="denk-mee">
            {t('peer.open')}
          </LinkButton>
        )
      )}
    </li>
  );
}
