import { Arch, Lineage, courseOf, MiniArch, ShortBridge, type BridgeState } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { regionMapQuery } from '../../shared/regions/api';
import { TileMap } from '../../shared/regions/tile-map';
import { Block } from './block';
import { ButtonBlocks, ListBlocks, StateBlocks } from './blocks';
import { TextPage } from './text-page';

/** What the site is made of: the real components of libs/ui, with their names. */
export const BlocksPage = () => <TextPage page="blocks" texts={{ nl: <Blocks />, en: <Blocks /> }} broad />;

// The heaviest part, far below what one sees first.
const FieldBlocks = lazy(async () => ({ default: (await import('./field-blocks')).FieldBlocks }));

const STATES: readonly (readonly [BridgeState, readonly number[]])[] = [
  ['strong', [0.41, 0.18, 0.11, 0.1, 0.06]],
  ['possible', [0.27, 0.14, 0.09, 0.03]],
  ['resembles', [0.08, 0.05]],
  ['none', []],
];
const COLOURS = ['paper', 'sunk', 'ink', 'soft', 'quiet', 'brand', 'tint', 'error'] as const;

function Blocks() {
  const { t } = useTranslation('about');
  return (
    <>
      <Bridges />
      <Adoptions />
      <Block title={t('colour.title')} names="tokens.css">
        <ul className="swatches">
          {COLOURS.map((colour) => (
            <li key={colour}>
              <span className={`sw sw--${colour}`} />
              {t(`colour.${colour}`)}
            </li>
          ))}
        </ul>
        <p className="spec__type3">{t('colour.page')}</p>
        <p className="spec__type2">{t('colour.part')}</p>
        <p className="spec__type1">{t('colour.piece')}</p>
        <p>{t('colour.text')}</p>
        <p className="meta">{t('colour.caption')}</p>
      </Block>
      <ButtonBlocks />
      <Suspense fallback={<Block title={t('fields.title')} names="TextField" children={null} />}>
        <FieldBlocks />
      </Suspense>
      <ListBlocks />
      <StateBlocks />
      <Tiles />
    </>
  );
}

function Bridges() {
  const { t } = useTranslation(['about', 'matching']);
  return (
    <Block title={t('bridge.title')} names="Arch, MiniArch">
      <div className="spec__bridges">
        {STATES.map(([state, shares]) => (
          <figure key={state}>
            <Arch
              shares={shares}
              state={state}
              verdict={t(`matching:verdict.${state}`)}
              feet={[t('bridge.question'), t(state === 'none' ? 'bridge.nobody' : 'bridge.solution')]}
            />
            <figcaption>{t(`bridge.${state}`)}</figcaption>
          </figure>
        ))}
      </div>
      <p>
        {t('bridge.mini')} <MiniArch shares={STATES[0]![1]} /> {t('matching:verdict.strong').toLowerCase()},{' '}
        <MiniArch shares={STATES[2]![1]} state="resembles" /> {t('matching:verdict.resembles').toLowerCase()}
      </p>
    </Block>
  );
}

function Adoptions() {
  const { t } = useTranslation('about');
  const row = (end: 'built' | 'building' | 'broken', why: string, course: ReturnType<typeof courseOf>) => (
    <li className="story story--narrow" key={end}>
      <ShortBridge
        question={[t('adoption.who'), t('adoption.what')]}
        solution={[t('adoption.had'), t('adoption.item')]}
        course={course}
        why={why}
      >
        {t(`adoption.${end}`)}
      </ShortBridge>
    </li>
  );
  const second = {
    key: 'second',
    name: 'Heidestede',
    state: t('adoption.second'),
    why: t('adoption.whyBuilding'),
    course: courseOf('piloting', null),
    kids: [],
  };
  const first = {
    ...second,
    key: 'first',
    name: 'Rivierenrand',
    state: t('adoption.first'),
    note: t('adoption.note'),
    why: t('adoption.whyBuilt'),
    course: courseOf('adapted', 'adapted'),
    kids: [second],
  };
  return (
    <Block title={t('adoption.title')} names="ShortBridge, Lineage">
      <ol className="stories">
        {row('built', t('adoption.whyBuilt'), courseOf('adopted', 'adopted'))}
        {row('building', t('adoption.whyBuilding'), courseOf('piloting', null))}
        {row('broken', t('adoption.whyBroken'), courseOf('abandoned', 'abandoned'))}
      </ol>
      <Lineage origin={{ name: 'Oeverwaard', state: t('adoption.origin') }} stops={[first]} />
    </Block>
  );
}

function Tiles() {
  const { t } = useTranslation('about');
  const { data: regions = [] } = useQuery(regionMapQuery());
  return (
    <Block title={t('tiles.title')} names="TileMap">
      <p>{t('tiles.text')}</p>
      <TileMap regions={regions} quiet />
    </Block>
  );
}
