import { Button, Fold, Icon, Select } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../shared/announce';
import { Read } from '../../shared/feedback';
import { capital, useFormat } from '../../shared/format';
import { Picker } from './picker';
import { radarQuery, type RadarPage, SHOWN, type Strips, tableAddress } from './radar-api';
import { AllThemes } from './all-themes';
import { RadarTable } from './radar-table';
import { ORDERS, type Regie } from './use-regie';

/** A few regions next to each other, chosen or paged through. */
export function CloseUp({ regie, all }: { regie: Regie; all: Strips }) {
  const { t } = useTranslation('curation');
  const format = useFormat();
  const id = useId();
  const { choice, from, change } = regie;
  const query = useQuery(radarQuery(choice, from));
  const shown = query.data?.columns.length ?? Math.min(SHOWN, all.regions.length);
  return (
    <section aria-labelledby={id} className="radar-wrap section" id="dichtbij">
      <div className="radar__head">
        <h2 id={id}>{capital(t('closeUp.title', { count: shown, words: format.words(shown) }))}</h2>
        <Legend />
      </div>
      <Fold label={t('closeUp.fold')}>
        <form className="bar" aria-label={t('closeUp.choose')} onSubmit={(event) => event.preventDefault()}>
          <Select
            label={t('closeUp.order')}
            value={regie.order}
            options={ORDERS.map((order) => [order, t(`closeUp.orders.${order}`)])}
            onChange={(order) => change({ order })}
          />
          <Picker
            label={t('closeUp.regions')}
            find={t('closeUp.findRegion')}
            options={all.regions}
            chosen={choice.regions}
            onChange={(regions) => change({ regions })}
          />
          {query.data && <Pager regie={regie} radar={query.data} />}
        </form>
        <Chosen regie={regie} all={all} />
        <Read query={query} loading={t('closeUp.loading')}>
          {(radar) =>
            radar.columns.length ? (
              <div aria-busy={query.isPlaceholderData}>
                <RadarTable radar={{ ...radar, themes: regie.some(radar.themes) }} labelledBy={id} />
                <AllThemes regie={regie} count={radar.themes.length} />
                <Notes regie={regie} radar={radar} />
              </div>
            ) : (
              <p className="sub">{t('closeUp.nothing')}</p>
            )
          }
        </Read>
      </Fold>
    </section>
  );
}

function Legend() {
  const { t } = useTranslation('curation');
  return (
    <p className="radar__legend">
      <span>
        <i className="r-a r-a--key" aria-hidden="true">
          3
        </i>{' '}
        {t('closeUp.legend.asked')}
      </span>
      <span>
        <i className="r-o r-o--key" aria-hidden="true">
          1
        </i>{' '}
        {t('closeUp.legend.offered')}
      </span>
      <span>
        <i className="r-key r-gat1" aria-hidden="true" /> {t('closeUp.legend.one')}
      </span>
      <span>
        <i className="r-key r-gat2" aria-hidden="true" /> {t('closeUp.legend.more')}
      </span>
    </p>
  );
}

/** What was chosen, each to be taken away. */
function Chosen({ regie: { choice, change }, all }: { regie: Regie; all: Strips }) {
  const { t } = useTranslation('curation');
  const clear = useRef<HTMLButtonElement>(null);
  if (!choice.regions.length) return null;
  const names = new Map(all.regions.map(({ key, name }) => [key, name]));
  return (
    <ul className="chips" aria-label={t('closeUp.chosen')}>
      {choice.regions.map((key) => (
        <li key={key}>
          <button
            className="chip"
            type="button"
            onClick={() => {
              clear.current?.focus();
              announce(t('closeUp.removed', { name: names.get(key) ?? key }));
              change({ regions: choice.regions.filter((other) => other !== key) });
            }}
          >
            {names.get(key) ?? key} <span className="sr">{t('closeUp.remove')}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <Button tone="link" ref={clear} onPress={() => change({ regions: [] })}>
          {t('closeUp.all')}
        </Button>
      </li>
    </ul>
  );
}

/** Previous and next eight. A button that leads no further gives its focus to the range. */
function Pager({ regie: { from, change }, radar }: { regie: Regie; radar: RadarPage }) {
  const { t } = useTranslation('curation');
  const { columns, columnCount } = radar;
  const range = t('closeUp.range', {
    from: Math.min(from + 1, columnCount),
    to: from + columns.length,
    count: columnCount,
  });
  const text = useRef<HTMLSpanElement>(null);
  const said = useRef(range);
  useEffect(() => {
    if (said.current !== range) announce(range);
    said.current = range;
  }, [range]);
  if (columnCount <= SHOWN && !from) return null;
  const exists = (at: number) => at >= 0 && at < columnCount;
  const step = (label: string, by: number) => (
    <Button
      isDisabled={!exists(from + by)}
      onPress={() => {
        if (!exists(from + 2 * by)) text.current?.focus();
        change({ from: from + by });
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className="pager bar__end">
      {step(t('closeUp.previous', { count: SHOWN }), -SHOWN)}
      <span ref={text} tabIndex={-1}>
        {range}
      </span>
      {step(t('closeUp.next', { count: SHOWN }), SHOWN)}
    </div>
  );
}

function Notes({
  regie: { choice },
  radar: { themes, columns, columnCount },
}: {
  regie: Regie;
  radar: RadarPage;
}) {
  const { t, i18n } = useTranslation('curation');
  const format = useFormat();
  const invented = columns.filter(({ fictitious }) => fictitious).map(({ name }) => name);
  return (
    <div className="radar__notes">
      <p className="meta">
        {t('closeUp.sums')} {t('closeUp.elsewhere')}{' '}
        {invented.length > 0 &&
          (invented.length === columns.length
            ? t('closeUp.allFictitious', { count: invented.length })
            : t('closeUp.fictitious', { count: invented.length, names: format.list(invented) }))}
      </p>
      <p>
        <a href={tableAddress(choice, i18n.language)} download>
          {t('closeUp.download', { themes: themes.length, count: columnCount })}
        </a>
      </p>
    </div>
  );
}
