import { Section, SideSection } from '@samenwijs/ui';
import { Trans, useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { nodes } from '../../shared/api/connection';
import { capital, daysBetween, useFormat } from '../../shared/format';
import { Link, LinkButton } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import type { CoordinatorToday as Today } from './api';

type Shown = { id: string; title: string; region: { name: string; fictitious: boolean } | null };

const Row = ({ days, request, children }: { days: ReactNode; request: Shown; children?: ReactNode }) => (
  <li>
    <p className="overdue__days">{days}</p>
    <div>
      <p>
        <Link to="/vragen/$id" params={{ id: request.id }}>
          <Written>{request.title}</Written>
        </Link>
      </p>
      <p className="meta">
        <RegionName region={request.region} />
        {children}
      </p>
    </div>
  </li>
);

/** For a coordinator: what is with nobody, what is late, what is being reviewed. */
export function CoordinatorToday({ today: { unrouted, overdue, inReview } }: { today: Today }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const now = new Date();
  const counted = (count: number) => ({ count, words: capital(format.words(count)) });
  return (
    <div className="columns columns--home">
      <div className="columns__main">
        <Section
          className="section section--first"
          title={t('coordinator.unrouted', counted(unrouted.totalCount))}
          aside={unrouted.totalCount > 0 && <LinkButton to="/regie">{t('coordinator.route')}</LinkButton>}
        >
          {unrouted.totalCount ? (
            <ul className="overdue">
              {nodes(unrouted).map((request) => {
                const days = request.postedAt ? -daysBetween(now, new Date(request.postedAt)) : 0;
                return (
                  <Row
                    key={request.id}
                    request={request}
                    days={
                      days > 0 ? (
                        <>
                          <b>{days}</b> {t('coordinator.waiting', { days })}
                        </>
                      ) : (
                        t('coordinator.sinceToday')
                      )
                    }
                  />
                );
              })}
            </ul>
          ) : (
            <p className="sub">{t('coordinator.unroutedText')}</p>
          )}
        </Section>
        <Section title={t('coordinator.overdue', counted(overdue.totalCount))}>
          {overdue.totalCount ? (
            <ul className="overdue">
              {nodes(overdue).map((request) => {
                const dueOn = request.assignment?.dueOn;
                const days = dueOn ? -daysBetween(now, new Date(dueOn)) : 0;
                return (
                  <Row
                    key={request.id}
                    request={request}
                    days={
                      <>
                        <b>{days}</b> {t('expert.late', { days })}
                      </>
                    }
                  >
                    {request.assignment && (
                      <>, {t('coordinator.withGroup', { group: request.assignment.group.name })}. </>
                    )}
                    {dueOn && (
                      <span className="late">
                        <Trans
                          t={t}
                          i18nKey="expert.shouldHave"
                          components={{ when: <When at={dueOn} as="due" /> }}
                        />
                      </span>
                    )}
                  </Row>
                );
              })}
            </ul>
          ) : (
            <p className="sub">{t('coordinator.overdueText')}</p>
          )}
        </Section>
      </div>
      <aside className="columns__side">
        <SideSection title={t('coordinator.inReview')}>
          {inReview.totalCount ? (
            <ul className="plainlist">
              {nodes(inReview).map(({ id, title, region, updatedAt }) => (
                <li key={id}>
                  <Link to="/kennis/$id" params={{ id }}>
                    <Written>{title}</Written>
                  </Link>
                  <span className="meta">
                    {region && (
                      <>
                        <RegionName region={region} />,{' '}
                      </>
                    )}
                    <When at={updatedAt} />
                  </span>
                </li>
              ))}
            </ul>
          ) : (
            <p>{t('coordinator.noInReview')}</p>
          )}
        </SideSection>
      </aside>
    </div>
  );
}
