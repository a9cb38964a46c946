import { Arch, courseOf, Section, ShortBridge } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { Trans, useTranslation } from 'react-i18next';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import { type Story, storiesQuery } from './api';

const EXPECTED = 3;

/** Only what is really there: without stories that everybody may read there is no such part. */
export function Stories() {
  const { t } = useTranslation('home');
  const { words } = useFormat();
  const { data: stories, isPending } = useQuery(storiesQuery);
  const count = stories?.length ?? EXPECTED;
  if (!isPending && !stories?.length) return null;
  return (
    <Section
      title={capital(t('visitor.stories.title', { count, words: words(count) }))}
      sub={t('visitor.stories.sub')}
    >
      <ol className="stories" aria-busy={isPending}>
        {stories
          ? stories.map((story) => (
              <li className="story" key={story.id}>
                <StoryRow story={story} />
              </li>
            ))
          : Array.from({ length: EXPECTED }, (_, i) => (
              <li className="story story--loading" key={i}>
                {i === 0 && <span className="sr">{t('visitor.stories.loading')}</span>}
                <div className="story__arch">
                  <Arch shares={[]} state="none" />
                </div>
              </li>
            ))}
      </ol>
      <p>
        <Link to="/kennis">{t('visitor.stories.all')}</Link>
      </p>
    </Section>
  );
}

function StoryRow({ story }: { story: Story }) {
  const { t } = useTranslation('home');
  const { askedBy, askedAt, questionTitle, item, changed, status, result, outcome } = story;
  const end = result ?? (status === 'evaluated' ? 'adopted' : status);
  return (
    <ShortBridge
      question={[
        <Trans
          key="asked"
          t={t}
          i18nKey="visitor.stories.asked"
          components={{ region: <RegionName region={askedBy} />, when: <When at={askedAt} /> }}
        />,
        <Written key="question">{questionTitle}</Written>,
      ]}
      solution={[
        <Trans
          key="had"
          t={t}
          i18nKey="visitor.stories.had"
          components={{ region: <Holder region={item.region} /> }}
        />,
        <Link key="item" to="/kennis/$id" params={{ id: item.id }}>
          <Written>{item.title}</Written>
        </Link>,
      ]}
      course={courseOf(status, result)}
      why={changed}
    >
      <b>{t(`visitor.stories.end.${end}`)}</b> {outcome}
    </ShortBridge>
  );
}

function Holder({ region }: Pick<Story['item'], 'region'>) {
  const { t } = useTranslation();
  return region ? <RegionName region={region} /> : <>{capital(t('consortium'))}</>;
}
