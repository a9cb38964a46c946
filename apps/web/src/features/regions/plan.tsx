import { EmptyBridge, Fold } from '@samenwijs/ui';
import { Trans, useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { CONTENT_LANGUAGE, Written } from '../../shared/written';
import type { RegionOfPage } from './api';
import { GoalBar } from './goal-bar';

type RegionPlan = NonNullable<RegionOfPage['plan']>;
type Goal = RegionPlan['goals'][number];

export function Plan({
  region: { plan, fictitious },
}: {
  region: Pick<RegionOfPage, 'plan' | 'fictitious'>;
}) {
  const { t } = useTranslation('regions');
  const format = useFormat();
  if (!plan)
    return (
      <section className="section" aria-labelledby="plan">
        <h2 id="plan">{t(fictitious ? 'page.plan.notYet' : 'page.plan.none')}</h2>
        <p className="sub">{t(fictitious ? 'page.plan.notYetText' : 'page.plan.noneText')}</p>
      </section>
    );
  const { goals, bottlenecks, title, number, status, approach } = plan;
  return (
    <section className="section" aria-labelledby="plan">
      <div className="section__head">
        <h2 id="plan">{t('page.plan.title', { count: goals.length, words: format.words(goals.length) })}</h2>
        <p className="meta">{t('page.plan.version', { title, number })}</p>
      </div>
      {(status === 'draft' || status === 'submitted') && <p className="sub">{t(`page.plan.${status}`)}</p>}
      {approach && (
        <p className="lean" lang={CONTENT_LANGUAGE}>
          {approach}
        </p>
      )}
      {goals.length ? (
        <ol className="goals">
          {goals.map((goal) => (
            <GoalRow key={goal.id} goal={goal} />
          ))}
        </ol>
      ) : (
        <EmptyBridge title={t('page.plan.none')} />
      )}
      {bottlenecks.length > 0 && (
        <>
          <h3>{t('page.plan.bottlenecks')}</h3>
          <Fold
            label={t('page.plan.showBottlenecks', {
              count: bottlenecks.length,
              words: format.words(bottlenecks.length),
            })}
          >
            <ul className="askhas askhas--columns">
              {bottlenecks.map((bottleneck) => (
                <li key={bottleneck.id} className="is-none">
                  <b lang={CONTENT_LANGUAGE}>{bottleneck.title}</b>
                  <p lang={CONTENT_LANGUAGE}>{bottleneck.description}</p>
                </li>
              ))}
            </ul>
          </Fold>
        </>
      )}
    </section>
  );
}

function GoalRow({ goal }: { goal: Goal }) {
  const { t } = useTranslation('regions');
  const { title, visionGoal, theme, indicator, progress, onCourse, remark } = goal;
  return (
    <li className="goal">
      <div>
        <h3 lang={CONTENT_LANGUAGE}>{title}</h3>
        <p className="meta">
          {t('page.plan.goal', { number: visionGoal, goal: t(`page.vision.${visionGoal as 1}`) })}{' '}
          {theme && (
            <Trans
              t={t}
              i18nKey="page.plan.theme"
              values={{ theme: theme.name }}
              components={{ a: <Link className="place" to="/kennis" search={{ thema: theme.key }} /> }}
            />
          )}
        </p>
      </div>
      <div>
        <p>
          <span className="goal__n">
            {indicator ? t('page.plan.indicator', indicator) : t('page.plan.progress', { count: progress })}
          </span>{' '}
          {onCourse === true && t('page.plan.onCourse')}
          {onCourse === false && <span className="late">{t('page.plan.behind')}</span>}{' '}
          {remark && <Written>{remark}</Written>}
        </p>
        <GoalBar {...(indicator ?? { done: Math.round(progress / 10), total: 10 })} />
      </div>
    </li>
  );
}
