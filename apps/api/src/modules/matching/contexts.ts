import type { ItemContext, MatchContext } from '@samenwijs/matching';
import type { DataSource } from 'typeorm';
import { GOOD_ADOPTIONS } from '../adoptions/index.js';
import { PUBLISHED_ITEMS } from '../knowledge/index.js';

const REGION = `
  region.inhabitants, region.urbanity, region.phase, region.legal_form as "legalForm",
  region.organisation_model as "organisationModel"`;

/**
 * What a question says about its setting. An anonymous one keeps its region's to itself (ADR 0008): a reason such as
 * "nearly as large" would tell who asks.
 */
const REQUEST = `
  select request.disciplines, request.scope, ${REGION},
    array(select theme_id from knowledge_request_theme t where t.request_id = request.id) as themes
  from knowledge_request request
  left join region on region.id = request.region_id and not request.anonymous
  where request.id = $1`;

const ITEMS = `
  select item.id, array(select jsonb_array_elements_text(shown -> 'disciplines')) as disciplines, shown ->> 'scope' as scope,
    shown ->> 'evidence_level' as "evidenceLevel", ${GOOD_ADOPTIONS} as "goodAdoptions",
    to_json(item.review_on) #>> '{}' as "reviewDate", ${REGION},
    array(select jsonb_array_elements_text(shown -> 'theme_ids')) as themes
  from (${PUBLISHED_ITEMS}) item left join region on region.id = item.region_id
  where item.id = any($1)`;

export async function requestContext(source: Pick<DataSource, 'query'>, id: string): Promise<MatchContext> {
  const [row] = await source.query<MatchContext[]>(REQUEST, [id]);
  return row!;
}

export async function itemContexts(
  source: Pick<DataSource, 'query'>,
  ids: readonly string[],
): Promise<Map<string, ItemContext>> {
  const rows = await source.query<(ItemContext & { id: string })[]>(ITEMS, [ids]);
  return new Map(rows.map(({ id, ...context }) => [id, context]));
}
