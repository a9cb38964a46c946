import { Button, courseOf, ShortBridge, useNarrow } from '@samenwijs/ui';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useAdoptionState } from '../../shared/adoptions';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { Written } from '../../shared/written';
import type { Adopted, RegionOfPage } from './api';

const SHOWN = { wide: 4, narrow: 2 };

/** What it took over and what others took over from it, newest first; each a bridge with what came of it. */
export function Adoptions({ region: { adoptions, given } }: { region: RegionOfPage }) {
  const { t } = useTranslation('regions');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const shown = useNarrow() ? SHOWN.narrow : SHOWN.wide;
  const both = [...adoptions, ...given].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  const times = (count: number) => t('page.adoptions.times', { count, words: format.words(count) });
  if (!both.length)
    return (
      <section className="section" aria-labelledby="overgenomen">
        <h2 id="overgenomen">{t('page.adoptions.none')}</h2>
        <p className="sub">{t('page.adoptions.noneText')}</p>
      </section>
    );
  return (
    <section className="section" aria-labelledby="overgenomen">
      <h2 id="overgenomen">
        {capital(t('page.adoptions.title', { taken: times(adoptions.length), given: times(given.length) }))}
      </h2>
      <ol className="stories">
        {(all ? both : both.slice(0, shown)).map((adoption) => (
          <li key={adoption.id} className="story">
            <Row adoption={adoption} />
          </li>
        ))}
      </ol>
      {!all && both.length > shown && (
        <Button onPress={() => setAll(true)}>{t('page.adoptions.all', { count: both.length })}</Button>
      )}
    </section>
  );
}

function Row({ adoption }: { adoption: Adopted }) {
  const { t } = useTranslation('regions');
  const { t: tCommon } = useTranslation();
  const state = useAdoptionState();
  const { region, item, request, status, result, changed, outcome } = adoption;
  return (
    <ShortBridge
      question={
        request
          ? [
              <Trans
                key="who"
                t={t}
                i18nKey="page.adoptions.took"
                components={{ name: <RegionName region={region} /> }}
              />,
              <Link key="what" to="/vragen/$id" params={{ id: request.id }}>
                <Written>{request.title}</Written>
              </Link>,
            ]
          : [t('page.adoptions.tookOver'), <RegionName key="who" region={region} />]
      }
      solution={[
        <Trans
          key="who"
          t={t}
          i18nKey="page.adoptions.gave"
          components={{
            name: item.region ? <RegionName region={item.region} /> : <>{capital(tCommon('consortium'))}</>,
          }}
        />,
        <Link key="what" to="/kennis/$id" params={{ id: item.id }}>
          <Written>{item.title}</Written>
        </Link>,
      ]}
      course={courseOf(status, result)}
      why={changed}
    >
      <b>{capital(state({ status, result }))}.</b> {outcome}
    </ShortBridge>
  );
}
