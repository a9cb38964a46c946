import { describe, expect, it } from '@jest/globals';
import { DISCIPLINES, EVIDENCE_LEVELS, formsOf, ITEM_TYPES } from '@samenwijs/domain';
import { loadContent, resolvePerson } from './content.js';

const content = loadContent();
const keys = (things: { key: string }[]) => new Set(things.map(({ key }) => key));
const themes = keys(content.themes);
const items = keys(content.items);
const regions = keys(content.regions);
const groups = keys(content.groups);

describe('the demonstration content', () => {
  it('fills every page', () => {
    const { regions, groups, themes, items, questions, people, adoptions } = content;
    expect(regions).toHaveLength(40);
    expect(regions.filter((region) => !region.fictitious)).toHaveLength(7);
    expect(regions.filter((region) => region.plan).length).toBeGreaterThanOrEqual(25);
    expect(groups).toHaveLength(8);
    for (const { key } of groups)
      expect(people.filter((p) => p.memberships.some((m) => m.group === key)).length).toBeGreaterThanOrEqual(
        4,
      );
    expect(themes).toHaveLength(30);
    expect(items.length).toBeGreaterThanOrEqual(120);
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(adoptions.filter((adoption) => adoption.outcome).length).toBeGreaterThanOrEqual(8);
    const judged = questions.filter((question) => question.judged);
    expect(judged.length).toBeGreaterThanOrEqual(50);
    expect(judged.filter((q) => !Object.keys(q.expectedItems).length).length).toBeGreaterThanOrEqual(8);
    expect(content.measuring.length).toBeGreaterThanOrEqual(100);
    expect(content.measuring.filter((q) => !Object.keys(q.answers).length).length).toBeGreaterThanOrEqual(35);
  });

  it('covers every theme, type, evidence level and discipline with items', () => {
    const used = (of: (item: (typeof content.items)[number]) => readonly string[]) =>
      [...new Set(content.items.flatMap(of))].sort();
    expect(used((item) => item.themes)).toEqual([...themes].sort());
    expect(used((item) => [item.type])).toEqual([...ITEM_TYPES].sort());
    expect(used((item) => [item.evidenceLevel])).toEqual([...EVIDENCE_LEVELS].sort());
    expect(used((item) => item.disciplines)).toEqual([...DISCIPLINES].sort());
  });

  it.each(content.items.map((item) => [item.key, item] as const))(
    '%s is neither short nor long',
    (_, item) => {
      const { title, summary, context, approach, activeIngredients } = item;
      const { outcomesShort, outcomesLong, whatDidNotWork, conditions, costs } = item;
      const words = [title, summary, context, approach, activeIngredients]
        .concat([outcomesShort, outcomesLong, whatDidNotWork, conditions, costs])
        .join(' ')
        .split(/\s+/)
        .filter(Boolean).length;
      expect(words).toBeGreaterThanOrEqual(120);
      expect(words).toBeLessThanOrEqual(400);
    },
  );

  it('gives each label to one concept, each tile and code to one region', () => {
    const fold = (label: string) => label.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
    const folded = content.themes.flatMap((theme) =>
      theme.concepts.flatMap((concept) => [...new Set(formsOf(concept).map(fold))]),
    );
    expect(folded.filter((label, i) => folded.indexOf(label) !== i)).toEqual([]);
    const tiles = content.regions.map(({ tile }) => `${tile.column},${tile.row}`);
    expect(new Set(tiles).size).toBe(tiles.length);
    expect(new Set(content.regions.map(({ code }) => code)).size).toBe(content.regions.length);
  });

  it.each(
    Object.entries({
      themes: content.themes,
      groups: content.groups,
      regions: content.regions,
      people: content.people,
      items: content.items,
      questions: content.questions,
      adoptions: content.adoptions,
      measuring: content.measuring,
    }),
  )('gives each of the %s a key of its own', (_, things) => expect(keys(things).size).toBe(things.length));

  it('refers to nothing that is not there', () => {
    const wrong: string[] = [];
    const check = (known: Set<string>, key: string | null | undefined, where: string) => {
      if (key && !known.has(key)) wrong.push(`${where}: ${key}`);
    };
    for (const item of content.items) {
      item.themes.forEach((key) => check(themes, key, item.key));
      check(regions, item.region, item.key);
      expect(() => resolvePerson(content.people, item.owner)).not.toThrow();
    }
    for (const question of content.questions) {
      question.themes.forEach((key) => check(themes, key, question.key));
      check(regions, question.region, question.key);
      check(groups, question.assignment?.group, question.key);
      Object.keys(question.expectedItems).forEach((key) => check(items, key, question.key));
      question.answers.flatMap((answer) => answer.cites).forEach((key) => check(items, key, question.key));
    }
    const questions = keys(content.questions);
    const adoptions = keys(content.adoptions);
    for (const adoption of content.adoptions) {
      check(items, adoption.item, adoption.key);
      check(regions, adoption.region, adoption.key);
      check(questions, adoption.question, adoption.key);
      check(adoptions, adoption.parent, adoption.key);
    }
    for (const { key, region, group, themes: about, answers } of content.measuring) {
      check(regions, region, key);
      check(groups, group, key);
      about.forEach((theme) => check(themes, theme, key));
      Object.keys(answers).forEach((item) => check(items, item, key));
    }
    for (const group of content.groups) group.themes.forEach((key) => check(themes, key, group.key));
    for (const { key, plan } of content.regions)
      plan?.goals.forEach(({ theme }) => check(themes, theme, key));
    for (const { key, memberships } of content.people)
      for (const { region, group } of memberships) {
        check(regions, region, key);
        check(groups, group, key);
      }
    expect(wrong).toEqual([]);
  });

  it('cites and adopts only what the network reads, and tells visitors only what is public', () => {
    const byKey = new Map(content.items.map((item) => [item.key, item]));
    const shared = (key: string) =>
      byKey.get(key)!.status !== 'draft' &&
      byKey.get(key)!.status !== 'in_review' &&
      byKey.get(key)!.visibility !== 'region';
    const cited = content.questions.flatMap((q) => q.answers.flatMap((answer) => answer.cites));
    expect(cited.filter((key) => !shared(key))).toEqual([]);
    expect(content.adoptions.filter(({ item }) => !shared(item))).toEqual([]);
    const anonymous = new Set(content.questions.filter((q) => q.anonymous).map(({ key }) => key));
    for (const { key, item, region, question, public: told } of content.adoptions) {
      expect([key, byKey.get(item)!.region]).not.toEqual([key, region]);
      if (told)
        expect([key, byKey.get(item)!.visibility, anonymous.has(question ?? '')]).toEqual([
          key,
          'public',
          false,
        ]);
    }
  });

  it('always says what did not work, and never invents a thing about a real region', () => {
    const real = new Set(content.regions.filter((region) => !region.fictitious).map(({ key }) => key));
    expect(content.items.filter((item) => !item.whatDidNotWork)).toEqual([]);
    expect(content.items.filter((item) => item.region && real.has(item.region))).toEqual([]);
    expect(content.regions.filter((region) => real.has(region.key) && region.plan)).toEqual([]);
    expect(content.people.filter((person) => !person.fictitious)).toEqual([]);
    expect(content.adoptions.filter((adoption) => real.has(adoption.region))).toEqual([]);
  });
  it('tells no story that visitors may not read, and takes over from where the item came', () => {
    const item = new Map(content.items.map((one) => [one.key, one]));
    const question = new Map(content.questions.map((one) => [one.key, one]));
    const adoption = new Map(content.adoptions.map((one) => [one.key, one]));
    for (const { key, public: open, ...one } of content.adoptions) {
      const asked = one.question ? question.get(one.question) : undefined;
      if (open) expect([key, item.get(one.item)?.visibility]).toEqual([key, 'public']);
      if (open) expect([key, asked?.anonymous ?? false]).toEqual([key, false]);
      if (asked) expect([key, asked.region]).toEqual([key, one.region]);
      if (one.parent) expect([key, adoption.get(one.parent)?.item]).toEqual([key, one.item]);
      expect(item.get(one.item)?.region).not.toBe(one.region);
    }
  });
});
