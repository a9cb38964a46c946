import { PageHead } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Read } from '../../shared/feedback';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { useTitle } from '../../shared/title';
import { groupsQuery } from './api';

/** All expert groups: what each is for, how much it answered and how fast. */
export function GroupsPage() {
  const { t } = useTranslation('expert-groups');
  const format = useFormat();
  const query = useQuery(groupsQuery);
  useTitle(t('all.title'), t('all.description'));
  const say = (count: number) => ({ count, words: capital(format.words(count)) });
  return (
    <Read query={query} loading={t('all.loading')}>
      {(groups) => (
        <>
          <PageHead
            kind="find"
            kicker={groups.some(({ provisional }) => provisional) && t('all.provisional')}
            title={t('all.finding', {
              words: capital(format.words(groups.length)),
              count: groups.reduce((sum, { answeredCount }) => sum + answeredCount, 0),
            })}
            intro={t('all.intro')}
          />
          <ul className="qlist qlist--two">
            {groups.map(
              ({ key, name, aim, themes, viewerIsMember, answeredCount, medianAnswerDays: median }) => (
                <li key={key}>
                  <div>
                    {viewerIsMember && <p className="meta">{capital(t('member'))}</p>}
                    <h2>
                      <Link to="/expertgroepen/$key" params={{ key }}>
                        {name}
                      </Link>
                    </h2>
                    <p>{aim}</p>
                    <p className="tags">
                      {themes.map((theme) => (
                        <Link key={theme.id} className="tag" to="/kennis" search={{ thema: theme.key }}>
                          {theme.name}
                        </Link>
                      ))}
                    </p>
                  </div>
                  <p className="qlist__state">
                    <b>{t('all.answered', say(answeredCount))}</b>
                    {median !== null &&
                      t('all.speed', {
                        count: Math.max(1, Math.round(median)),
                        words: format.words(Math.max(1, Math.round(median))),
                      })}
                  </p>
                </li>
              ),
            )}
          </ul>
        </>
      )}
    </Read>
  );
}
