import { randomUUID } from 'node:crypto';
import { type Content, type ContentItem, type ContentQuestion, resolvePerson } from '@samenwijs/testing';
import type { EntityManager } from 'typeorm';
import { DEMO_PASSWORD, hashPassword } from '../modules/identity/index.js';
import { builders, insert } from './builders.js';
import { seedJudgements } from './judgements.js';

const DAY = 86_400_000;
type Ids = {
  themes: Map<string, string>;
  groups: Map<string, string>;
  regions: Map<string, string>;
  people: Map<string, string>;
  items: Map<string, string>;
};

/** Writes the demonstration content. Its dates are relative, so that it is as fresh on the day it is loaded as when it was written. */
export async function seedDemonstration(manager: EntityManager, content: Content): Promise<void> {
  const now = Date.now();
  const keyed = async (table: string) =>
    new Map(
      (await manager.query<{ key: string; id: string }[]>(`select key, id from ${table}`)).map((r) => [
        r.key,
        r.id,
      ]),
    );
  const ids: Ids = {
    themes: await keyed('theme'),
    groups: await keyed('expert_group'),
    regions: await seedRegions(manager, content),
    people: new Map(),
    items: new Map(),
  };
  ids.people = await seedPeople(manager, content, ids);
  for (const item of content.items) ids.items.set(item.key, await seedItem(manager, content, ids, item, now));
  const questions = new Map<string, string>();
  for (const question of content.questions)
    questions.set(question.key, await seedQuestion(manager, content, ids, question, now));
  await seedAdoptions(manager, content, ids, questions, now);
  await seedJudgements(manager, content, { ...ids, questions });
}

async function seedRegions(manager: EntityManager, content: Content) {
  const build = builders(manager);
  const themes = new Map(
    (await manager.query<{ key: string; id: string }[]>('select key, id from theme')).map((r) => [
      r.key,
      r.id,
    ]),
  );
  const regions = new Map<string, string>();
  const organisations = new Map<string, string>();
  for (const region of content.regions) {
    const { id } = await build.region({
      key: region.key,
      name: region.name,
      code: region.code,
      fictitious: region.fictitious,
      type: region.type,
      inhabitants: region.inhabitants,
      municipalities: region.municipalities,
      urbanity: region.urbanity,
      legal_form: region.legalForm,
      organisation_model: region.organisationModel,
      phase: region.phase,
      disciplines: region.disciplines,
      poster: region.poster && JSON.stringify(region.poster),
      tile_column: region.tile.column,
      tile_row: region.tile.row,
    });
    regions.set(region.key, id);
    for (const grant of region.grants) await insert(manager, 'region_grant', { region_id: id, ...grant });
    for (const place of region.neighbourhoods)
      await insert(manager, 'neighbourhood', { region_id: id, ...place });
    for (const { organisation: name, ...party } of region.parties) {
      if (!organisations.has(name))
        organisations.set(
          name,
          (await insert(manager, 'organisation', { name, fictitious: region.fictitious })).id,
        );
      await insert(manager, 'party', { region_id: id, organisation_id: organisations.get(name), ...party });
    }
    if (!region.plan) continue;
    const { goals, bottlenecks, ...plan } = region.plan;
    const { id: plan_id } = await insert(manager, 'region_plan', { region_id: id, ...plan });
    for (const [position, { visionGoal, theme, indicator, onCourse, ...goal }] of goals.entries())
      await insert(manager, 'plan_goal', {
        plan_id,
        position,
        vision_goal: visionGoal,
        theme_id: themes.get(theme),
        indicator_done: indicator?.done ?? null,
        indicator_total: indicator?.total ?? null,
        indicator_unit: indicator?.unit ?? null,
        on_course: onCourse,
        ...goal,
      });
    for (const [position, bottleneck] of bottlenecks.entries())
      await insert(manager, 'plan_bottleneck', { plan_id, position, ...bottleneck });
  }
  return regions;
}

async function seedPeople(manager: EntityManager, content: Content, ids: Ids) {
  // One hash for all: the password is no secret, and hashing it sixty times would be the slowest part of the start.
  const password_hash = await hashPassword(DEMO_PASSWORD);
  const people = new Map<string, string>();
  for (const { key, memberships, expertise, ...person } of content.people) {
    const { id } = await builders(manager).user({
      ...person,
      expertise: expertise ?? null,
      demo: true,
      password_hash,
      memberships: memberships.map(({ role, region, group }) => ({
        role,
        region_id: region ? ids.regions.get(region) : null,
        group_id: group ? ids.groups.get(group) : null,
      })),
    });
    people.set(key, id);
  }
  return people;
}

async function seedItem(manager: EntityManager, content: Content, ids: Ids, item: ContentItem, now: number) {
  const person = (reference: string) => ids.people.get(resolvePerson(content.people, reference).key);
  const at = new Date(now - item.publishedDaysAgo * DAY);
  const shown = item.status === 'published' || item.status === 'archived';
  const { id } = await builders(manager).item({
    type: item.type,
    status: item.status,
    visibility: item.visibility,
    region_id: item.region && ids.regions.get(item.region),
    neighbourhood: item.neighbourhood,
    title: item.title,
    summary: item.summary,
    context: item.context,
    approach: item.approach,
    active_ingredients: item.activeIngredients,
    outcomes_short: item.outcomesShort,
    outcomes_long: item.outcomesLong,
    what_did_not_work: item.whatDidNotWork,
    conditions: item.conditions,
    costs: item.costs,
    disciplines: item.disciplines,
    building_blocks: item.buildingBlocks,
    scope: item.scope,
    evidence_level: item.evidenceLevel,
    owner_id: person(item.owner),
    contact_id: person(item.contact),
    review_on: new Date(now + item.reviewInDays * DAY),
    created_at: at,
    updated_at: at,
    published_at: shown ? at : null,
    themes: item.themes.map((key) => ids.themes.get(key)!),
  });
  return id;
}

/** The content does not tell when a question was routed: the day after, or else three to sixteen days before it was answered. */
function routedDaysAgo({ key, askedDaysAgo, answers }: ContentQuestion, group: string): number {
  const answered = answers.filter((answer) => answer.group === group).map(({ daysAgo }) => daysAgo);
  const first = answered.length ? Math.max(...answered) : askedDaysAgo;
  return Math.min(askedDaysAgo - 1, answered.length ? first + 3 + ((key.length * 5) % 14) : askedDaysAgo);
}

async function seedQuestion(
  manager: EntityManager,
  content: Content,
  ids: Ids,
  question: ContentQuestion,
  now: number,
) {
  const build = builders(manager);
  const person = (reference: string) => ids.people.get(resolvePerson(content.people, reference).key);
  const ago = (days: number, hours = 0) => new Date(now - days * DAY + hours * 3_600_000);
  const asked = ago(question.askedDaysAgo);
  const request = await build.request({
    status: question.status,
    region_id: ids.regions.get(question.region),
    asker_id: person(question.asker),
    title: question.title,
    bottleneck: question.bottleneck,
    tried: question.tried,
    help_wanted: question.helpWanted,
    help_kinds: question.helpKinds,
    urgency: question.urgency,
    disciplines: question.disciplines,
    scope: question.scope,
    anonymous: question.anonymous,
    close_reason: question.closeReason ?? null,
    created_at: asked,
    updated_at: asked,
    posted_at: question.status === 'draft' ? null : asked,
    themes: question.themes.map((key) => ids.themes.get(key)!),
  });
  const event = (
    kind: string,
    at: Date,
    more: { person_id?: string | undefined; group_id?: string | undefined } = {},
  ) => insert(manager, 'request_event', { request_id: request.id, kind, at, told: true, ...more });
  if (question.status !== 'draft') await event('posted', asked, { person_id: person(question.asker) });

  if (question.assignment) {
    const { group, status, expert, dueInDays } = question.assignment;
    const routed = routedDaysAgo(question, group);
    const proposed = ago(routed);
    const expert_id = expert ? person(expert) : undefined;
    const accepted = expert_id && status !== 'declined' ? ago(routed, 24) : null;
    await build.assignment({
      request_id: request.id,
      group_id: ids.groups.get(group),
      expert_id: expert_id ?? null,
      status,
      due_on: dueInDays === null ? null : new Date(now + dueInDays * DAY),
      proposed_at: proposed,
      accepted_at: accepted,
      ended_at: status === 'done' || status === 'declined' ? ago(1) : null,
    });
    await event('routed', proposed, { group_id: ids.groups.get(group) });
    if (accepted) await event('claimed', accepted, { person_id: expert_id, group_id: ids.groups.get(group) });
  }
  for (const answer of question.answers) {
    const at = ago(answer.daysAgo);
    await build.answer({
      id: randomUUID(),
      request_id: request.id,
      kind: answer.kind,
      author_id: person(answer.author),
      region_id: answer.region ? ids.regions.get(answer.region) : null,
      group_id: answer.group ? ids.groups.get(answer.group) : null,
      body: answer.body,
      accepted: answer.accepted,
      created_at: at,
      cites: answer.cites.map((key) => ids.items.get(key)!),
    });
    await event('answered', at, {
      person_id: person(answer.author),
      group_id: answer.group && ids.groups.get(answer.group),
    });
    if (answer.accepted) await event('resolved', ago(answer.daysAgo, 20));
  }
  for (const key of question.alsoRegions)
    await insert(manager, 'request_region', { request_id: request.id, region_id: ids.regions.get(key) });
  if (question.status !== 'draft')
    await insert(manager, 'outbox', { entity: 'request', entity_id: request.id, version: 1 });
  return request.id;
}

async function seedAdoptions(
  manager: EntityManager,
  content: Content,
  ids: Ids,
  questions: Map<string, string>,
  now: number,
) {
  const made = new Map<string, string>();
  // What it was taken from goes first: that began earlier.
  const inOrder = [...content.adoptions].sort(
    (a, b) => b.startedDaysAgo - a.startedDaysAgo || Number(!!a.parent) - Number(!!b.parent),
  );
  for (const { key, item, region, question, parent, startedDaysAgo, updatedDaysAgo, ...row } of inOrder) {
    const { id } = await builders(manager).adoption({
      item_id: ids.items.get(item),
      region_id: ids.regions.get(region),
      request_id: question && questions.get(question),
      parent_id: parent && made.get(parent),
      started_at: new Date(now - startedDaysAgo * DAY),
      updated_at: new Date(now - updatedDaysAgo * DAY),
      ...row,
    });
    made.set(key, id);
  }
}
