import { SideSection } from '@samenwijs/ui';
import { Trans, useTranslation } from 'react-i18next';
import { nodes } from '../../shared/api/connection';
import type { RegionTodayQuery } from '../../shared/api/gql/graphql';
import { Link, LinkButton } from '../../shared/links';
import type { Viewer } from '../../shared/viewer';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import type { OwnRequest, ReviewedItem } from './api';
import { Lead } from './lead';
import { Offers } from './offers';
import { usePutAside } from './put-aside';

/** For a facilitator or participant: new matches, what others ask that we know, own questions, reviews due. */
export function RegionToday({
  viewer,
  region,
  today,
}: {
  viewer: Viewer;
  region: NonNullable<Viewer['region']>;
  today: RegionTodayQuery;
}) {
  const { t } = useTranslation('home');
  const aside = usePutAside();
  const [lead, ...others] = today.newMatches.filter(({ id }) => !aside.isAside(id));
  const own = nodes(today.own);
  return (
    <>
      {lead && <Lead match={lead} others={others} aside={aside} />}
      <div className="columns columns--home">
        <Offers region={region} canWrite={viewer.can.draftItem} aside={aside} />
        <aside className="columns__side">
          <SideSection title={t('region.own')}>
            {own.length ? (
              <>
                <ul className="plainlist">
                  {own.map((request) => (
                    <li key={request.id}>
                      <OwnLink request={request} />
                      <OwnState request={request} />
                    </li>
                  ))}
                </ul>
                {today.own.totalCount > own.length && (
                  <p>
                    <Link to="/vragen" search={{ lijst: 'van-ons' }}>
                      {t('region.allOwn')}
                    </Link>
                  </p>
                )}
              </>
            ) : (
              <>
                <p>
                  <b>{t('region.ownNone')}.</b> {t('region.ownNoneText')}
                </p>
                {viewer.can.draftRequest && (
                  <LinkButton to="/vragen/nieuw">{t('region.askFirst')}</LinkButton>
                )}
              </>
            )}
          </SideSection>
          <SideSection title={t('region.reviews')}>
            {today.reviews.totalCount ? (
              <ul className="plainlist">
                {nodes(today.reviews).map((item) => (
                  <Review key={item.id} item={item} />
                ))}
              </ul>
            ) : (
              <p>{t('region.noReviews')}</p>
            )}
          </SideSection>
        </aside>
      </div>
    </>
  );
}

const OwnLink = ({ request: { id, title, status } }: { request: OwnRequest }) =>
  status === 'draft' ? (
    <Link to="/vragen/nieuw" search={{ concept: id }}>
      <Written>{title}</Written>
    </Link>
  ) : (
    <Link to="/vragen/$id" params={{ id }}>
      <Written>{title}</Written>
    </Link>
  );

function OwnState({ request: { status, noGoodMatch, assignment } }: { request: OwnRequest }) {
  const { t } = useTranslation('home');
  const group = assignment?.group.name;
  if (group && assignment.dueOn && (status === 'routed' || status === 'in_progress')) {
    const { overdue, dueOn } = assignment;
    return (
      <span className={overdue ? 'meta late' : 'meta'}>
        <Trans
          t={t}
          i18nKey={overdue ? 'region.state.late' : 'region.state.withGroup'}
          values={{ group }}
          components={{ when: <When at={dueOn} as={overdue ? 'ago' : 'due'} /> }}
        />
      </span>
    );
  }
  const key =
    status === 'open' && noGoodMatch ? 'openNoMatch' : status === 'routed' && !group ? 'in_progress' : status;
  return <span className="meta">{t(`region.state.${key}`, { group: group ?? '' })}</span>;
}

function Review({ item: { id, title, reviewOn, stale } }: { item: ReviewedItem }) {
  const { t } = useTranslation('home');
  return (
    <li>
      <Link to="/kennis/$id" params={{ id }}>
        <Written>{title}</Written>
      </Link>
      {reviewOn && (
        <span className={stale ? 'meta late' : 'meta'}>
          <Trans
            t={t}
            i18nKey={stale ? 'region.reviewLate' : 'region.reviewBefore'}
            components={{ when: <When at={reviewOn} as={stale ? 'ago' : 'due'} /> }}
          />
        </span>
      )}
    </li>
  );
}
