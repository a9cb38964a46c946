import { courseOf, Lineage, type LineageStop, Section } from '@samenwijs/ui';
import { useAdoptionState } from '../../shared/adoptions';
import { capital } from '../../shared/format';
import { RegionName } from '../../shared/region-name';
import type { Item } from './api';
import { Source } from './item-parts';
import { useTexts } from './texts';

/** Who took it over, what they changed, and what came of it. */
export function ItemLineage({ item: { adoptions, region, publishedAt } }: { item: Item }) {
  const { t } = useTexts();
  const state = useAdoptionState();
  const stopOf = (adoption: Item['adoptions'][number]): LineageStop => ({
    key: adoption.id,
    name: <RegionName region={adoption.region} />,
    state: state(adoption),
    note: adoption.outcome,
    why: adoption.changed,
    course: courseOf(adoption.status, adoption.result),
    kids: adoptions.filter(({ parent }) => parent?.id === adoption.id).map(stopOf),
  });
  const shown = new Set(adoptions.map(({ id }) => id));
  return (
    <Section className="lineage-wrap" title={t('item.lineage.title')} sub={t('item.lineage.sub')}>
      <Lineage
        origin={{
          name: region ? <Source region={region} /> : capital(t('common:consortium')),
          state: t(region ? 'item.lineage.origin' : 'item.lineage.consortium'),
          note: publishedAt && t('item.lineage.since', { year: String(new Date(publishedAt).getFullYear()) }),
        }}
        stops={adoptions.filter(({ parent }) => !parent || !shown.has(parent.id)).map(stopOf)}
      />
    </Section>
  );
}
