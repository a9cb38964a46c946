import { describe, expect, it } from '@jest/globals';
import { loadContent, resolvePerson } from './content.js';

const content = loadContent();
const keys = (things: { key: string }[]) => new Set(things.map(({ key }) => key));
const themes = keys(content.themes);
const items = keys(content.items);
const regions = keys(content.regions);
const groups = keys(content.groups);

describe('the demonstration content', () => {
  it('has what the first release promises', () => {
    expect(content.regions).toHaveLength(12);
    expect(content.regions.filter((region) => !region.fictitious)).toHaveLength(7);
    expect(content.groups).toHaveLength(8);
    expect(content.themes.length).toBeGreaterThanOrEqual(15);
    expect(content.items.length).toBeGreaterThanOrEqual(40);
    expect(content.questions.length).toBeGreaterThanOrEqual(20);
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
    expect(wrong).toEqual([]);
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
