import { describe, expect, it } from '@jest/globals';
import { outlineOf, type PageFiles, queriesOf, withAnswers, withFiles, withOutline } from './page-files.js';

const page = (name: string, asks?: PageFiles['asks']) => ({
  scripts: [`assets/${name}.js`],
  namespaces: [name],
  texts: { nl: [`assets/${name}-nl.js`], en: [`assets/${name}-en.js`] },
  ...(asks && { asks }),
});
const FILES: PageFiles = {
  fonts: ['assets/letter.woff2'],
  asks: [{ name: 'Viewer', query: 'query Viewer' }],
  pages: {
    '/': page('home', [{ name: 'Stories', query: 'query Stories', visitors: true, plain: true }]),
    '/kennis/$id': page('item', [{ name: 'Item', query: 'query Item', variables: { id: '$id' } }]),
    '/kennis/nieuw': page('new'),
  },
};
const HTML =
  '<html><head><script src="/theme.js" data-app="/app.js" data-files="/vendor.js"></script></head><body><div id="root"></div></body></html>';

describe('a page as it is served', () => {
  it.each([
    ['/', 'nl', ['home.js', 'home-nl.js']],
    ['/kennis/17', 'en', ['item.js', 'item-en.js']],
    ['/kennis/nieuw', 'nl', ['new.js', 'new-nl.js']],
    ['/kennis/', 'nl', []],
    ['/nergens', 'nl', []],
  ])('names the files of %s in %s', (address, language, files) => {
    const html = withFiles(HTML, FILES, address, language);
    const [, named] = /data-files="([^"]*)"/.exec(html)!;
    expect(named!.split(' ')).toEqual(['/vendor.js', ...files.map((file) => `/assets/${file}`)]);
    expect(html).toContain('href="/assets/letter.woff2" as="font"');
  });

  it('is answered with what its address asks, under the keys that the web app looks for', () => {
    expect(queriesOf(FILES, '/kennis/17', true)).toEqual([
      { key: 'Viewer {}', query: 'query Viewer', variables: {} },
      { key: 'Item {"id":"17"}', query: 'query Item', variables: { id: '17' } },
    ]);
    expect(queriesOf(FILES, '/', true).map(({ key }) => key)).toEqual(['Viewer {}', 'Stories {}']);
    expect(queriesOf(FILES, '/?welkom=1', true).map(({ key }) => key)).toEqual(['Viewer {}']);
    expect(queriesOf(FILES, '/', false).map(({ key }) => key)).toEqual(['Viewer {}']);
  });

  it('begins with what its answers say', () => {
    const viewer = { key: 'Viewer {}', data: { viewer: null } };
    const outline = (data: Record<string, unknown>) => outlineOf([viewer, { key: '', data }]);
    expect(outline({ request: { title: 'Wie?', bottleneck: '**Niemand** weet het.\n\nNog iets.' } })).toEqual(
      {
        heading: 'Wie?',
        intro: 'Niemand weet het.',
      },
    );
    expect(outline({ item: { title: 'Zo', summary: 'Kort.' } })).toEqual({ heading: 'Zo', intro: 'Kort.' });
    expect(outline({ item: null })).toBeNull();
    const node = {
      item: { id: '1' },
      title: [{ text: 'Eén ' }, { text: 'stem' }],
      excerpt: [{ text: 'Zeven' }],
    };
    const html = withOutline(HTML, outline({ searchItems: { edges: [{ node }] } }));
    expect(html).toContain('<h3><a href="/kennis/1">Eén stem</a></h3><p>Zeven</p>');
  });

  it('cannot be broken out of by what people wrote', () => {
    const evil = '</script><script>alert(1)</script>$&';
    const html = withOutline(withAnswers(HTML, [{ key: 'Item', data: evil }]), {
      heading: evil,
      intro: evil,
    });
    expect(html).not.toContain('<script>alert');
    const [, json] = /id="answers">(.*?)<\/script>/.exec(html)!;
    expect(JSON.parse(json!)).toEqual([{ key: 'Item', data: evil }]);
  });
});
