import { Button } from '@samenwijs/ui';
import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { More, Read } from '../../shared/feedback';
import { daysBetween, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { RouteDialog } from '../../shared/requests/route-dialog';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import { routingQuery, type RoutableRequest } from './api';

type Query = UseInfiniteQueryResult<{ nodes: RoutableRequest[]; totalCount: number }>;

function Days({ days, late = false }: { days: number; late?: boolean }) {
  const { t } = useTranslation('curation');
  return (
    <p className="overdue__days">
      <b>{days}</b> {t(late ? 'days.late' : 'days.waiting', { count: days })}
    </p>
  );
}

const sinceDays = (at: string) => Math.max(0, daysBetween(new Date(at), new Date()));

function List({
  id,
  title,
  query,
  empty,
  row,
}: {
  /** Where the top of the page leads to. */
  id: string;
  title: string;
  query: Query;
  empty: ReactNode;
  row: (request: RoutableRequest) => { days: ReactNode; text: ReactNode; deed: ReactNode };
}) {
  const { t } = useTranslation('curation');
  const heading = useId();
  return (
    <section aria-labelledby={heading} id={id}>
      <h2 id={heading}>{title}</h2>
      <Read query={query} loading={t('loading')}>
        {({ nodes }) =>
          nodes.length ? (
            <>
              <ol className="overdue">
                {nodes.map((request) => {
                  const { days, text, deed } = row(request);
                  return (
                    <li key={request.id}>
                      {days}
                      <div>
                        <p>
                          <Link to="/vragen/$id" params={{ id: request.id }}>
                            <Written>{request.title}</Written>
                          </Link>
                        </p>
                        <p className="meta">{text}</p>
                      </div>
                      {deed}
                    </li>
                  );
                })}
              </ol>
              <More query={query} />
            </>
          ) : (
            <p className="sub">{empty}</p>
          )
        }
      </Read>
    </section>
  );
}

/** What is late, what is at nobody, and what a group has not taken yet. */
export function RoutingLists() {
  const { t } = useTranslation('curation');
  const format = useFormat();
  const [routing, setRouting] = useState<RoutableRequest | null>(null);
  const unrouted = useInfiniteQuery(routingQuery({ unrouted: true }));
  const waiting = useInfiniteQuery(routingQuery({ status: ['routed'] }));
  const overdue = useInfiniteQuery(routingQuery({ overdue: true }));

  const button = (request: RoutableRequest, label: string) => (
    <Button onPress={() => setRouting(request)} aria-label={`${label}: ${request.title}`}>
      {label}
    </Button>
  );
  const why = ({ groupSuggestions: [first] }: RoutableRequest) =>
    first
      ? t(
          first.suggestedByFacilitator ? 'why.facilitator' : first.because.length ? 'why.words' : 'why.group',
          {
            group: first.group.name,
            words: format.list(first.because.slice(0, 3).map((word) => `‘${word}’`)),
          },
        )
      : t('why.none');
  const at = ({ assignment }: RoutableRequest) =>
    assignment &&
    (assignment.expert
      ? t(assignment.status === 'accepted' ? 'at.person' : 'at.proposed', {
          group: assignment.group.name,
          name: assignment.expert.name,
        })
      : t('at.nobody', { group: assignment.group.name }));

  return (
    <>
      <div className="columns columns--even columns--routing">
        <div className="stack">
          <List
            id="te-laat"
            title={t('overdue.title')}
            query={overdue}
            empty={t('overdue.empty')}
            row={(request) => ({
              days: <Days late days={request.assignment?.dueOn ? sinceDays(request.assignment.dueOn) : 0} />,
              text: (
                <>
                  {at(request)}{' '}
                  {request.assignment?.dueOn && (
                    <span className="late">
                      {t('overdue.was')} <When at={request.assignment.dueOn} as="date" />.
                    </span>
                  )}
                </>
              ),
              deed: request.assignment?.status === 'proposed' && button(request, t('waiting.deed')),
            })}
          />
          <List
            id="doorgestuurd"
            title={t('waiting.title')}
            query={waiting}
            empty={t('waiting.empty')}
            row={(request) => ({
              days: <Days days={sinceDays(request.postedAt ?? request.createdAt)} />,
              text: (
                <>
                  {at(request)}{' '}
                  {request.assignment?.dueOn && (
                    <>
                      {t('waiting.due')} <When at={request.assignment.dueOn} as="due" />.
                    </>
                  )}
                </>
              ),
              deed: button(request, t('waiting.deed')),
            })}
          />
        </div>
        <List
          id="bij-niemand"
          title={t('unrouted.title')}
          query={unrouted}
          empty={t('unrouted.empty')}
          row={(request) => ({
            days: <Days days={sinceDays(request.postedAt ?? request.createdAt)} />,
            text: (
              <>
                <RegionName region={request.region} />. {why(request)}
              </>
            ),
            deed: button(request, t('unrouted.deed')),
          })}
        />
      </div>
      <RouteDialog request={routing} onClose={() => setRouting(null)} />
    </>
  );
}
