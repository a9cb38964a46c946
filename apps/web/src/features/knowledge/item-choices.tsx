import {
  BUILDING_BLOCKS,
  DISCIPLINES,
  EVIDENCE_LEVELS,
  ITEM_TYPES,
  SCOPES,
  VISIBILITIES,
} from '@samenwijs/domain';
import { Radio, Rung, Select, TextField, Toggle } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { capital } from '../../shared/format';
import { useViewer, type Viewer } from '../../shared/viewer';
import { themesQuery } from './api';
import type { Update } from './item-editor';
import type { ItemContent } from './item-form';
import { useTexts } from './texts';

type Props = { form: ItemContent; update: Update };

const Group = ({
  id,
  label,
  hint,
  lean,
  children,
}: {
  id?: string;
  label: string;
  hint?: string;
  lean?: boolean;
  children: ReactNode;
}) => {
  const described = useId();
  return (
    <fieldset id={id} className={lean ? 'proposed lean' : 'proposed'} aria-describedby={hint && described}>
      <legend>{label}</legend>
      {hint && (
        <p className="hint" id={described}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  );
};

const without = <Value,>(list: readonly Value[], value: Value, isIn: boolean) =>
  isIn ? [...list, value] : list.filter((other) => other !== value);

/** The highest rung first. "Elders herhaald" is nobody's to claim: it is given when another region took it over. */
export function EvidenceChoice({ form, update }: Props) {
  const { t } = useTexts();
  return (
    <Group id="s-evidence" label={t('field.evidence.label')} hint={t('field.evidence.hint')}>
      <div className="rungs">
        {EVIDENCE_LEVELS.toReversed().map((level) => (
          <Rung
            key={level}
            name="evidence"
            hint={t(`field.evidence.${level}`)}
            checked={form.evidenceLevel === level}
            disabled={level === 'reproduced' && form.evidenceLevel !== 'reproduced'}
            onChange={() => update({ evidenceLevel: level })}
          >
            {t(`vocabulary:evidenceLevel.${level}`)}
          </Rung>
        ))}
      </div>
    </Group>
  );
}

/** Themes, level, professions, building blocks: by these it is found. */
export function Subjects({ form, update }: Props) {
  const { t } = useTexts();
  const { data: themes = [] } = useQuery(themesQuery);
  return (
    <>
      <Group id="s-themes" label={t('field.themes.label')} hint={t('field.themes.hint')}>
        <div className="toggles">
          {themes.map(({ id, name }) => (
            <Toggle
              key={id}
              checked={form.themeIds.includes(id)}
              onChange={(isIn) => update({ themeIds: without(form.themeIds, id, isIn) })}
            >
              {name}
            </Toggle>
          ))}
        </div>
      </Group>
      <Group label={t('field.scope.label')}>
        <div className="checks">
          {SCOPES.map((scope) => (
            <Radio key={scope} name="scope" checked={form.scope === scope} onChange={() => update({ scope })}>
              {capital(t(`vocabulary:scope.${scope}`))}
            </Radio>
          ))}
        </div>
      </Group>
      <Group label={t('field.disciplines.label')}>
        <div className="toggles">
          {DISCIPLINES.map((discipline) => (
            <Toggle
              key={discipline}
              checked={form.disciplines.includes(discipline)}
              onChange={(isIn) => update({ disciplines: without(form.disciplines, discipline, isIn) })}
            >
              {capital(t(`vocabulary:discipline.${discipline}`))}
            </Toggle>
          ))}
        </div>
      </Group>
      <Group label={t('field.blocks.label')} hint={t('field.blocks.hint')}>
        <div className="toggles">
          {BUILDING_BLOCKS.map((block) => (
            <Toggle
              key={block}
              checked={form.buildingBlocks.includes(block)}
              onChange={(isIn) => update({ buildingBlocks: without(form.buildingBlocks, block, isIn) })}
            >
              {capital(t(`vocabulary:buildingBlock.${block}`))}
            </Toggle>
          ))}
        </div>
      </Group>
    </>
  );
}

/** The regions that somebody may write for; null is the consortium. */
export function regionsOf(viewer: Viewer): (readonly [id: string, name: string | null])[] {
  const regions = new Map<string, string | null>(
    viewer.memberships.flatMap(({ region }) => (region ? [[region.id, region.name]] : [])),
  );
  if (viewer.memberships.some(({ region }) => !region)) regions.set('', null);
  return [...regions];
}

/** What it is, whose it is, who may read it, and until when it holds. */
export function Audience({ form, update, canMove }: Props & { canMove: boolean }) {
  const { t } = useTexts();
  const regions = regionsOf(useViewer()!);
  return (
    <>
      <Group lean label={t('field.visibility.label')}>
        <div className="checks">
          {VISIBILITIES.map((visibility) => (
            <Radio
              key={visibility}
              name="visibility"
              checked={form.visibility === visibility}
              onChange={() => update({ visibility })}
            >
              {t(`vocabulary:visibility.${visibility}`)}
              <small className="meta">{t(`field.visibility.${visibility}`)}</small>
            </Radio>
          ))}
        </div>
      </Group>
      <div className="proposed lean write__facts">
        <Select
          label={t('field.type.label')}
          value={form.type}
          options={ITEM_TYPES.map((type) => [type, capital(t(`vocabulary:itemType.${type}`))] as const)}
          onChange={(type) => update({ type })}
        />
        {canMove && regions.length > 1 && (
          <Select
            label={t('field.region.label')}
            value={form.regionId ?? ''}
            options={regions.map(([id, name]) => [id, name ?? capital(t('common:consortium'))] as const)}
            onChange={(region) => update({ regionId: region || null })}
          />
        )}
        <TextField
          label={t('field.neighbourhood.label')}
          maxLength={100}
          value={form.neighbourhood}
          onChange={(neighbourhood) => update({ neighbourhood })}
        />
        <TextField
          label={t('field.reviewOn.label')}
          hint={t('field.reviewOn.hint')}
          type="date"
          value={form.reviewOn}
          onChange={(reviewOn) => update({ reviewOn })}
        />
      </div>
    </>
  );
}
