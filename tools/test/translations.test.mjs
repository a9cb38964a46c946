import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { mistakesInTexts } from '../lib/translations.mjs';

let folder;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-texts-'))));
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** The mistakes in one namespace `home` and one source file. */
function mistakes({ nl, en, source }) {
  const write = (file, content) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), content);
  };
  write('locales/nl/home.json', JSON.stringify(nl));
  write('locales/en/home.json', JSON.stringify(en));
  write('src/page.tsx', source);
  return mistakesInTexts(path.join(folder, 'locales'), path.join(folder, 'src'));
}

test('complete texts pass', () => {
  const nl = { title: 'Hallo {name}', step: { one: 'een', two: 'twee' }, sort: { new: 'nieuw' } };
  const en = { title: 'Hello {name}', step: { one: 'one', two: 'two' }, sort: { new: 'new' } };
  const source = "t('home:title', { name }); t(`step.${number}`); // texts: home:sort.*";
  assert.deepEqual(mistakes({ nl, en, source }), []);
});

for (const [what, given, expected] of [
  ['a missing text', { nl: { a: 'x' }, en: {}, source: "t('a')" }, ['en lacks home:a']],
  ['a text that only English has', { nl: {}, en: { a: 'x' }, source: "t('a')" }, ['nl lacks home:a']],
  ['an empty text', { nl: { a: 'x' }, en: { a: ' ' }, source: "t('a')" }, ['en home:a is empty']],
  [
    'other arguments',
    { nl: { a: '{n}' }, en: { a: '{m}' }, source: "t('a')" },
    ['home:a takes other arguments: en {m}, nl {n}'],
  ],
  [
    'a text that nobody uses',
    { nl: { a: 'x' }, en: { a: 'x' }, source: 't(`${one}.${other}`)' },
    ['home:a is never used'],
  ],
  [
    'a key that is nowhere',
    { nl: {}, en: {}, source: "t('home:b')" },
    ['page.tsx asks for home:b, which is nowhere'],
  ],
  [
    'a key in a component',
    { nl: {}, en: {}, source: '<Trans i18nKey="b" />' },
    ['page.tsx asks for b, which is nowhere'],
  ],
])
  test(what, () => assert.deepEqual(mistakes(given), expected));

test('a message that is not valid ICU', () => {
  const broken = '{n, plural, one {x}}';
  const [mistake] = mistakes({ nl: { a: broken }, en: { a: '{n}' }, source: "t('a')" });
  assert.match(mistake, /^nl home:a is not a valid message/);
});
