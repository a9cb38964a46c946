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
    expect(wrong).toEqual([]);
  });

  it('always says what did not work, and never invents a thing about a real region', () => {
    const real = new Set(content.regions.filter((region) => !region.fictitious).map(({ key }) => key));
    expect(content.items.filter((item) => !item.whatDidNotWork)).toEqual([]);
    expect(content.items.filter((item) => item.region && real.has(item.region))).toEqual([]);
    expect(content.regions.filter((region) => real.has(region.key) && region.plan)).toEqual([]);
    expect(content.people.filter((person) => !person.fictitious)).toEqual([]);
  });
});
