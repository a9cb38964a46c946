import { Crumbs, LoadingBridge, PageHead, SideSection } from '@samenwijs/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { Read } from '../../shared/feedback';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { useTitle } from '../../shared/title';
import { useViewer } from '../../shared/viewer';
import { Answered } from './answered';
import { type Group, groupQuery, groupQueueQuery } from './api';
import { Queue } from './queue';
import { isLate, Speed } from './speed';

/** One expert group: for its members the queue, for everybody how fast it answers and what about. */
export function GroupPage() {
  const { t } = useTranslation('expert-groups');
  const { t: tCommon } = useTranslation();
  const viewer = useViewer();
  const { key } = useParams({ from: '/expertgroepen/$key' });
  const query = useQuery(groupQuery(key));
  const group = query.data;
  const sees = !!group && (group.viewerIsMember || !!viewer?.can.routeRequest);
  const queue = useInfiniteQuery({ ...groupQueueQuery(key), enabled: sees });
  const finding = useFinding();
  useTitle(group && t('name', { name: group.name }), group && t('description', { name: group.name }));
  const waiting = queue.data && {
    all: queue.data.totalCount,
    late: queue.data.nodes.filter(({ overdue }) => overdue).length,
  };
  return (
    <>
      <Crumbs label={tCommon('crumbs')}>
        {[
          <Link key="all" to="/expertgroepen">
            {t('crumb')}
          </Link>,
        ]}
      </Crumbs>
      <Read query={query} loading={t('loading')}>
        {(read) =>
          // What waits is in the headline: nothing jumps when it comes.
          sees && queue.isPending ? (
            <LoadingBridge label={t('loading')} />
          ) : (
            <>
              <PageHead
                kind="find"
                kicker={[
                  t('name', { name: read.name }) + (read.provisional ? `, ${t('provisional')}` : ''),
                  read.viewerIsMember && t('member'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                title={finding(read, waiting)}
                intro={read.aim}
              />
              {sees && <Queue query={queue} member={read.viewerIsMember} />}
              <Speed days={read.answerDays} median={read.medianAnswerDays} />
              <div className="columns">
                <div className="columns__main">
                  {viewer ? (
                    <Answered groupKey={key} />
                  ) : (
                    <p>
                      <Trans
                        t={t}
                        i18nKey="answered.signIn"
                        components={{ a: <Link to="/inloggen" search={{ naar: `/expertgroepen/${key}` }} /> }}
                      />
                    </p>
                  )}
                </div>
                <Aside group={read} />
              </div>
            </>
          )
        }
      </Read>
    </>
  );
}

/** The headline: what is late today, how much was on time, or simply its name. */
function useFinding() {
  const { t } = useTranslation('expert-groups');
  const format = useFormat();
  const say = (count: number) => ({ count, words: format.words(count) });
  const onTime = (days: readonly number[]) => {
    const done = days.filter((day) => !isLate(day)).length;
    const kind = done === days.length ? 'allOnTime' : done ? 'onTime' : 'noneOnTime';
    return t(`finding.${kind}`, {
      ...say(days.length),
      done: capital(format.words(done)),
      doneCount: done,
    });
  };
  return ({ name, answerDays }: Group, waiting?: { all: number; late: number }) => {
    if (waiting?.late)
      return answerDays.length
        ? t('finding.today', { onTime: onTime(answerDays), ...say(waiting.late) })
        : t('finding.late', say(waiting.late));
    if (answerDays.length) return onTime(answerDays);
    if (waiting) return waiting.all ? capital(t('finding.waiting', say(waiting.all))) : t('finding.empty');
    return t('name', { name });
  };
}

function Aside({ group: { members, themes } }: { group: Group }) {
  const { t } = useTranslation('expert-groups');
  const format = useFormat();
  const viewer = useViewer();
  return (
    <aside className="columns__side" aria-label={t('about')}>
      {viewer && (
        <SideSection
          title={
            members.length
              ? t('members.title', { count: members.length, words: capital(format.words(members.length)) })
              : t('members.none')
          }
        >
          <ul className="plainlist">
            {members.map(({ id, name, function: does, expertise }) => (
              <li key={id}>
                <b>
                  <Link to="/mensen/$id" params={{ id }}>
                    {name}
                  </Link>
                </b>
                <span className="meta">{expertise ?? does}</span>
              </li>
            ))}
          </ul>
        </SideSection>
      )}
      {themes.length > 0 && (
        <SideSection title={t('themes')}>
          <p className="tags">
            {themes.map(({ key, name }) => (
              <Link key={key} className="tag" to="/kennis" search={{ thema: key }}>
                {name}
              </Link>
            ))}
          </p>
        </SideSection>
      )}
      <SideSection title={t('ask.title')}>
        <p>{t('ask.text')}</p>
      </SideSection>
    </aside>
  );
}
