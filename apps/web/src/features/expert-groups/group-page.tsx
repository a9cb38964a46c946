import { PageHead, Section, SideSection } from '@samenwijs/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Read } from '../../shared/feedback';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { useTitle } from '../../shared/title';
import { useViewer } from '../../shared/viewer';
import { groupQuery, groupQueueQuery } from './api';
import { Queue } from './queue';

export function GroupPage() {
  const { t } = useTranslation('expert-groups');
  const format = useFormat();
  const viewer = useViewer();
  const { key } = useParams({ from: '/expertgroepen/$key' });
  const query = useQuery(groupQuery(key));
  const group = query.data;
  const sees = !!group && (group.viewerIsMember || !!viewer?.can.routeRequest);
  const queue = useInfiniteQuery({ ...groupQueueQuery(key), enabled: sees });
  useTitle(group && t('name', { name: group.name }));

  const say = (count: number) => ({ count, words: format.words(count) });
  const speed = (days: number) => say(Math.max(1, Math.round(days)));
  const waiting = queue.data?.totalCount;
  const late = queue.data?.nodes.filter(({ overdue }) => overdue).length ?? 0;
  const finding = () => {
    if (!group) return '';
    if (sees && waiting !== undefined)
      return late
        ? t('finding.late', say(late))
        : waiting
          ? capital(t('finding.waiting', say(waiting)))
          : t('finding.empty');
    return group.medianAnswerDays === null
      ? t('name', { name: group.name })
      : t('finding.speed', { name: group.name, ...speed(group.medianAnswerDays) });
  };
  return (
    <Read query={query} loading={t('loading')}>
      {({ name, aim, provisional, viewerIsMember, members, themes, medianAnswerDays, answeredCount }) => (
        <>
          <PageHead
            kind="find"
            kicker={[
              t('name', { name }) + (provisional ? `, ${t('provisional')}` : ''),
              viewerIsMember && t('member'),
            ]
              .filter(Boolean)
              .join(' · ')}
            title={finding()}
            intro={aim}
          />
          {sees && <Queue query={queue} member={viewerIsMember} />}
          <Section
            title={medianAnswerDays === null ? t('speed.none') : t('speed.title', speed(medianAnswerDays))}
          >
            <p>{answeredCount ? t('speed.text', say(answeredCount)) : t('speed.noneText')}</p>
          </Section>
          <div className="columns">
            <section className="columns__main" aria-labelledby="leden">
              <h2 id="leden">
                {members.length
                  ? t('members.title', {
                      count: members.length,
                      words: capital(format.words(members.length)),
                    })
                  : t('members.none')}
              </h2>
              <ul className="people">
                {members.map((member) => (
                  <li key={member.id}>
                    <b>{member.name}</b>
                    <span className="meta">
                      {[member.function, member.affiliation].filter(Boolean).join(', ')}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
            <aside className="columns__side" aria-label={t('about')}>
              {themes.length > 0 && (
                <SideSection title={t('themes')}>
                  <p className="tags">
                    {themes.map((theme) => (
                      <Link key={theme.id} className="tag" to="/kennis" search={{ thema: theme.id }}>
                        {theme.name}
                      </Link>
                    ))}
                  </p>
                </SideSection>
              )}
              <SideSection title={t('ask.title')}>
                <p>{t('ask.text')}</p>
              </SideSection>
            </aside>
          </div>
        </>
      )}
    </Read>
  );
}
