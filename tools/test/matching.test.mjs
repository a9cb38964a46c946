import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownSet } from '../lib/judged-set.mjs';
import { conceptsFor } from '../lib/labels.mjs';
import { loadLibraries, recorded, regressions } from '../lib/measure-matching.mjs';

test('a figure below what was recorded is a regression, and so is one that is no longer measured', () => {
  const figures = recorded();
  assert.deepEqual(regressions(figures), []);
  assert.equal(regressions({ ...figures, ndcg10: figures.ndcg10 - 0.01 }).length, 1);
  assert.equal(regressions({}).length, Object.keys(figures).length);
});

test('the own set leaves out what the network does not read, and a region’s own items from its question', () => {
  const item = (key, more) => ({
    key,
    title: key,
    summary: '',
    themes: [],
    status: 'published',
    reviewInDays: 1,
    ...more,
  });
  const question = (key, more) => ({
    key,
    title: key,
    themes: [],
    judged: true,
    region: 'a',
    expectedItems: { ours: 2, theirs: 1, secret: 2, draft: 2 },
    ...more,
  });
  const content = {
    regions: [{ key: 'a', inhabitants: 10 }],
    adoptions: [],
    items: [
      item('ours', { region: 'a' }),
      item('theirs', { region: 'b' }),
      item('secret', { region: 'b', visibility: 'region' }),
      item('draft', { region: 'b', status: 'draft' }),
    ],
    questions: [
      question('named'),
      question('anonymous', { anonymous: true }),
      question('unjudged', { judged: false }),
    ],
    measuring: [
      { key: 'written', title: 'written', text: 'Wie?', themes: [], region: 'b', answers: { ours: 2 } },
    ],
  };
  const set = ownSet(content);
  assert.deepEqual(
    set.documents.map(({ id }) => id),
    ['ours', 'theirs'],
  );
  assert.deepEqual(
    [...set.qrels].map(([id, answers]) => [id, [...answers.keys()]]),
    [
      ['named', ['theirs']],
      ['anonymous', ['ours', 'theirs']],
      ['written', ['ours']],
    ],
  );
  assert.equal(set.queries[0].accept('ours'), false);
  assert.equal(set.settings.question.get('named').inhabitants, 10);
  assert.equal(set.settings.question.get('anonymous').inhabitants, undefined);
  const asked = (part) => ownSet(content, part).queries.map(({ id }) => id);
  assert.deepEqual(asked('shown'), ['named', 'anonymous']);
  assert.deepEqual(asked('measuring'), ['written']);
});

test('themes of a set from elsewhere are known by what the thesaurus says of the theme that a label names', async () => {
  const { matching } = await loadLibraries();
  const concepts = [
    { id: 'geld', labels: ['bekostiging', 'wie betaalt dat'], theme: 'ons-geld' },
    { id: 'tarief', labels: ['tarief'], theme: 'ons-geld' },
    { id: 'recht', labels: ['mandaat'], theme: 'ons-recht' },
  ];
  const analyser = matching.createAnalyser({ thesaurus: new matching.Thesaurus(concepts) });
  const found = conceptsFor(['Bekostiging', 'Ruimtevaart'], analyser);
  assert.deepEqual(
    found.map(({ id, theme }) => [id, theme]),
    [
      ['geld', 'Bekostiging'],
      ['tarief', 'Bekostiging'],
      ['recht', undefined],
      ['label Ruimtevaart', 'Ruimtevaart'],
    ],
  );
});
