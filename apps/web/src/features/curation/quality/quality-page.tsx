import { PageHead, Select } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Read } from '../../../shared/feedback';
import { useFormat } from '../../../shared/format';
import { useTitle } from '../../../shared/title';
import { CurationNav } from '../curation-nav';
import { qualityQuery, type Quality } from './api';
import { ByProfile, ByRank, ByTheme, Calibration } from './figures';
import { EmptySearches, Poorest } from './gaps';
import { Profiles } from './profiles';

const ALL = '';

/** For coordinators: how well matching and searching do, and which weights they do it with. */
export function QualityPage() {
  const { t } = useTranslation('quality');
  const { profiel } = useSearch({ from: '/signed-in/regie/kwaliteit' });
  const query = useQuery(qualityQuery(profiel));
  useTitle(t('title'));
  return (
    <>
      <CurationNav />
      <Read query={query} loading={t('loading')}>
        {(quality) => (
          <>
            <Head {...quality} />
            <Choice names={quality.profiles.map(({ profile }) => profile)} chosen={profiel} />
            <div aria-busy={query.isPlaceholderData}>
              <ByTheme themes={quality.themes} />
              <ByRank ranks={quality.ranks} />
              <Calibration calibration={quality.calibration} />
              <div className="pairwise">
                <Poorest poorest={quality.poorest} />
                <EmptySearches search={quality.search} />
              </div>
              <ByProfile profiles={quality.profiles} />
            </div>
            <Profiles />
          </>
        )}
      </Read>
    </>
  );
}

/** The finding in a sentence. */
function Head({ total }: Quality) {
  const { t } = useTranslation('quality');
  const format = useFormat();
  const { questions, good, judged, precision } = total;
  const share = precision == null ? null : Math.round(precision * 10);
  const title = !questions
    ? t('finding.nothing')
    : share == null
      ? t('finding.few')
      : t('finding.share', { words: format.words(share), count: share });
  return (
    <PageHead
      kicker={t('kicker')}
      title={title}
      intro={questions ? t('finding.intro', { questions, good, judged }) : t('finding.nothingText')}
    />
  );
}

function Choice({ names, chosen }: { names: readonly string[]; chosen: string | undefined }) {
  const { t } = useTranslation('quality');
  const navigate = useNavigate({ from: '/regie/kwaliteit' });
  if (names.length < 2 && !chosen) return null;
  const all = chosen && !names.includes(chosen) ? [...names, chosen] : names;
  return (
    <Select
      inline
      label={t('choice.label')}
      value={chosen ?? ALL}
      options={[[ALL, t('choice.all')], ...all.map((name) => [name, name] as const)]}
      onChange={(profiel) =>
        void navigate({ search: { profiel: profiel || undefined }, replace: true, resetScroll: false })
      }
    />
  );
}
