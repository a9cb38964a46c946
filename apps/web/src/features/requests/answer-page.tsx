import { Crumbs, PageHead } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Read } from '../../shared/feedback';
import { Link } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { useTitle } from '../../shared/title';
import { When } from '../../shared/when';
import { AnswerForm } from './answer-form';
import { requestQuery, type FullRequest } from './api';
import { ClaimFirst } from './claim-first';
import { Refused } from './refused';

function Head({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const { t: tCommon } = useTranslation();
  const { id, assignment, region, title, helpWanted } = request;
  return (
    <>
      <Crumbs label={tCommon('crumbs')}>
        {[
          assignment ? (
            <Link to="/expertgroepen/$key" params={{ key: assignment.group.key }}>
              {t('crumb.queue', { group: assignment.group.name })}
            </Link>
          ) : (
            <Link to="/vragen">{t('crumb.all')}</Link>
          ),
        ]}
      </Crumbs>
      <PageHead
        kind="long"
        kicker={
          <>
            {region ? (
              <>
                {t('write.for')} <RegionName region={region} />
              </>
            ) : (
              t('write.forSomebody')
            )}
            {assignment?.dueOn && (
              <span className={assignment.overdue ? 'late' : undefined}>
                , {t(assignment.overdue ? 'due.wasDue' : 'due.before')}{' '}
                <When at={assignment.dueOn} as="due" />
              </span>
            )}
          </>
        }
        title={title}
      >
        <p className="meta">
          {helpWanted.trim() && `${t('write.seek')} ${helpWanted.trim()} `}
          <Link to="/vragen/$id" params={{ id }}>
            {t('write.readAll')}
          </Link>
        </p>
      </PageHead>
    </>
  );
}

/** Where an expert answers: the question above, the text in the middle, what may be cited beside it. */
export function AnswerPage() {
  const { t } = useTranslation('requests');
  const { id } = useParams({ from: '/signed-in/vragen/$id/antwoorden' });
  const query = useQuery(requestQuery(id));
  const title = query.data?.request?.title;
  useTitle(title && t('write.title', { title }));
  return (
    <Read query={query} loading={t('loading')}>
      {({ request }) => {
        const can = request?.viewerCan;
        if (!request || !(can?.claim || can?.answerAsExpert))
          return (
            <Refused
              code={!request ? 'NOT_FOUND' : request.assignment ? 'ILLEGAL_TRANSITION' : 'FORBIDDEN'}
              id={request?.id}
            />
          );
        return (
          <>
            <Head request={request} />
            {can?.answerAsExpert ? <AnswerForm request={request} /> : <ClaimFirst request={request} />}
          </>
        );
      }}
    </Read>
  );
}
