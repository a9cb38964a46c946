import { describe, expect, test } from '@jest/globals';
import { parseSearch, stringifySearch } from './search';
import { itemQuestion, orderOf } from '../features/knowledge/item-filters';
import { listOf, requestQuestion, tabOf, TABS } from '../features/requests/request-lists';
import { noor } from '../testing';
import { itemSearch, requestSearch, type ItemSearch, type RequestSearch } from '../shared/search/address';
import { choices, cleared, filterOf, toggled } from '../shared/search/filters';

const NAMES = { type: 'soort', theme: 'thema' } as const;
const items = (address: string) =>
  itemSearch(parseSearch(address) as ItemSearch as Parameters<typeof itemSearch>[0]);
const requests = (address: string) =>
  requestSearch(parseSearch(address) as RequestSearch as Parameters<typeof requestSearch>[0]);

describe('the address of a list', () => {
  test('says everything that was chosen, one value or more', () => {
    const address =
      '?q=mandaat&literal=1&soort=guide&soort=solution&thema=dementie&volgorde=bewezen&aantal=40';
    const search = items(address);
    expect(search).toMatchObject({
      q: 'mandaat',
      soort: ['guide', 'solution'],
      thema: ['dementie'],
      aantal: 40,
    });
    expect(stringifySearch(search)).toBe(address);
    expect(itemQuestion(search)).toEqual({
      query: 'mandaat',
      literal: true,
      order: 'evidence',
      filter: { type: ['guide', 'solution'], theme: ['dementie'] },
    });
  });

  test('holds no nonsense: what nobody can have chosen is not asked', () => {
    expect(items('?soort=&soort=guide&soort=guide&aantal=-3&aantal=x')).toMatchObject({
      soort: ['guide'],
      aantal: undefined,
    });
    expect(filterOf(NAMES, { soort: ['guide', 'gedicht'], thema: ['dementie'] })).toEqual({
      type: ['guide'],
      theme: ['dementie'],
    });
    expect(filterOf(NAMES, { thema: Array.from({ length: 80 }, (_, i) => `t${i}`) }).theme).toHaveLength(50);
  });

  test('chooses and takes back', () => {
    expect(toggled({}, 'soort', 'guide')).toEqual({ soort: ['guide'] });
    expect(toggled({ soort: ['guide', 'solution'] }, 'soort', 'guide')).toEqual({ soort: ['solution'] });
    expect(toggled({ soort: ['guide'] }, 'soort', 'guide')).toEqual({ soort: undefined });
    expect(cleared(NAMES)).toEqual({ soort: undefined, thema: undefined });
    expect(choices(NAMES, { soort: ['guide'], thema: ['a', 'b'] }).map(({ value }) => value)).toEqual([
      'guide',
      'a',
      'b',
    ]);
  });

  test('fits best only where there are words to fit', () => {
    expect(orderOf({})).toBe('nieuwste');
    expect(orderOf({ q: 'mandaat' })).toBe('past');
    expect(orderOf({ volgorde: 'past' })).toBe('nieuwste');
    expect(orderOf({ q: 'mandaat', volgorde: 'onzin' })).toBe('past');
  });
});

describe('the lists of questions', () => {
  const coordinator = { ...noor, region: null };

  test('begin with what the region has something about, and for others with what is open', () => {
    expect(listOf(requests(''), noor)).toMatchObject({ lijst: 'voor-ons' });
    expect(listOf(requests(''), coordinator)).toMatchObject({ ...TABS.open });
    expect(listOf(requests('?lijst=voor-ons'), coordinator).lijst).toBe('alle');
  });

  test('with a filter are exactly all that pass it', () => {
    const list = listOf(
      requests('?regio=merenhoek&stand=open&stand=routed&stand=in_progress&thema=dementie'),
      noor,
    );
    expect(list.lijst).toBe('alle');
    expect(requestQuestion(list)).toEqual({
      query: null,
      literal: false,
      order: 'newest',
      filter: { region: ['merenhoek'], status: ['open', 'routed', 'in_progress'], theme: ['dementie'] },
    });
    expect(requestQuestion(listOf(requests('?thema=dementie'), noor)).filter).toEqual({
      theme: ['dementie'],
    });
  });

  test('show in which tab one is', () => {
    expect(tabOf(listOf(requests('?stand=in_progress&stand=open&stand=routed'), noor))).toBe('open');
    expect(tabOf(listOf(requests('?stand=answered&thema=x'), noor))).toBe('answered');
    expect(tabOf(listOf(requests('?thema=x'), noor))).toBeUndefined();
    expect(tabOf(listOf(requests('?lijst=met-ons'), noor))).toBe('joined');
  });
});
