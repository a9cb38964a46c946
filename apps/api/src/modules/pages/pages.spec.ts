import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/test-app.js';

const PAGE = `<!doctype html>
<html lang="nl">
  <head>
    <title>Samenwijs</title>
    <meta
      name="description"
      content="Algemeen"
    />
  </head>
  <body></body>
</html>
`;
const TEXTS = {
  home: { title: 'De ene regio vraagt', description: 'Voor regio’s.' },
  about: { title: 'Over Samenwijs', description: 'Wat het is.' },
  region: { title: '{name}', description: 'Het plan van {name}.' },
};

let t: TestApp;
const web = mkdtempSync(path.join(tmpdir(), 'samenwijs-web-'));
beforeAll(async () => {
  writeFileSync(path.join(web, 'index.html'), PAGE);
  writeFileSync(path.join(web, 'pages.json'), JSON.stringify(TEXTS));
  t = await testApp({ WEB_DIR: web, PUBLIC_URL: 'http://samenwijs.example' });
});
afterAll(async () => {
  await t.close();
  rmSync(web, { recursive: true });
});

const read = async (url: string, headers = {}) => t.app.inject({ method: 'GET', url, headers });
const html = async (url: string, headers = {}) => (await read(url, headers)).body;
const general = '<title>Samenwijs</title>';

describe('the head of a page', () => {
  it('is that of the page, before any JavaScript runs', async () => {
    const { body, headers, statusCode } = await read('/over?van=mail');
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'private, no-cache',
    ]);
    for (const part of [
      '<title>Over Samenwijs · Samenwijs</title>',
      '<meta name="description" content="Wat het is." />',
      '<meta property="og:title" content="Over Samenwijs · Samenwijs" />',
      '<meta property="og:description" content="Wat het is." />',
      '<meta property="og:type" content="website" />',
      '<meta property="og:url" content="http://samenwijs.example/over" />',
      '<meta property="og:image" content="http://samenwijs.example/og.png" />',
      '<link rel="canonical" href="http://samenwijs.example/over" />',
    ])
      expect(body).toContain(part);
    expect(body).not.toContain('Algemeen');
    expect(await html('/over/')).toContain('href="http://samenwijs.example/over"');
    expect(await html('/')).toContain('<title>De ene regio vraagt · Samenwijs</title>');
  });

  it('tells of an item that visitors may read, and escapes what people wrote', async () => {
    const { id } = await t.build.item({
      visibility: 'public',
      title: `"><script>alert(1)</script> & $& kost $1 'samen'`,
      summary: `Regel één\nregel twee </title> ${'lang '.repeat(80)}`,
    });
    const page = await html(`/kennis/${id}`);
    expect(page).toContain(
      '<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; $&amp; kost $1 &#39;samen&#39; · Samenwijs</title>',
    );
    expect(page).not.toContain('<script>');
    expect(page).toContain('content="Regel één regel twee &lt;/title&gt; lang');
    expect(page).toContain('<meta property="og:type" content="article" />');
    expect(page).toContain(`<link rel="canonical" href="http://samenwijs.example/kennis/${id}" />`);
    const [, description] = /name="description" content="([^"]*)"/.exec(page)!;
    expect(description!.length).toBeLessThan(230);
    expect(description).toMatch(/lang…$/);
  });

  it('never tells of an item that visitors may not read, whoever asks', async () => {
    const region = await t.build.region();
    const as = await t.build.user({ memberships: [{ role: 'facilitator', region_id: region.id }] });
    const cookie = await t.cookieOf(as);
    const nothing = await html(`/kennis/${t.uuid()}`);
    expect(nothing).toContain(general);
    expect(nothing).toContain('<meta name="robots" content="noindex" />');
    expect(nothing).not.toContain('canonical');
    for (const row of [
      { visibility: 'network' },
      { visibility: 'region' },
      { visibility: 'public', status: 'draft', published_at: null },
      { visibility: 'public', status: 'in_review', published_at: null },
      { visibility: 'public', status: 'archived' },
    ]) {
      const { id } = await t.build.item({ region_id: region.id, title: 'Geheim', summary: 'Geheim', ...row });
      expect(await html(`/kennis/${id}`)).toBe(nothing);
      expect(await html(`/kennis/${id}`, { cookie })).toBe(nothing);
    }
    const asked = await t.build.request({ region_id: region.id, title: 'Geheim' });
    expect(await html(`/vragen/${asked.id}`, { cookie })).toBe(nothing);
  });

  it('shows a revision by what was published', async () => {
    const { id } = await t.build.item({ visibility: 'public', title: 'Zoals geplaatst' });
    const [{ version }] = await t.database.query('select version from knowledge_item where id = $1', [id]);
    const coordinator = await t.build.user({ memberships: [{ role: 'coordinator' }] });
    const revise = 'mutation ($id: ID!, $version: Int!) { reviseItem(id: $id, version: $version) { id } }';
    expect((await t.graphql(revise, { id, version }, { as: coordinator })).errors).toBeUndefined();
    await t.database.query(`update knowledge_item set title = 'Geheim' where id = $1`, [id]);
    expect(await html(`/kennis/${id}`)).toContain('<title>Zoals geplaatst · Samenwijs</title>');
  });

  it('names a region', async () => {
    const region = await t.build.region({ name: 'Lindestreek & co' });
    const page = await html(`/regios/${region['key']}`);
    expect(page).toContain('<title>Lindestreek &amp; co · Samenwijs</title>');
    expect(page).toContain('<meta name="description" content="Het plan van Lindestreek &amp; co." />');
    expect(page).toContain(
      `<link rel="canonical" href="http://samenwijs.example/regios/${region['key']}" />`,
    );
    expect(await html('/regios/bestaat-niet')).toContain(general);
    expect(await html('/sitemap.xml')).toContain(
      `<loc>http://samenwijs.example/regios/${region['key']}</loc>`,
    );
  });

  it('is no page where a file or a call is asked for', async () => {
    for (const url of ['/weg.png', '/index.html', '/pages.json', '/api/weg', '/assets/weg.js'])
      expect((await read(url)).statusCode).toBe(404);
    for (const url of ['/%', '/kennis/%E0%A4%A', '/constructor', '/__proto__'])
      expect((await read(url)).body).not.toContain('Error:');
  });
});

describe('search engines', () => {
  it('find the sitemap, with public pages and public items alone', async () => {
    expect(await html('/robots.txt')).toContain('Sitemap: http://samenwijs.example/sitemap.xml');
    const open = await t.build.item({ visibility: 'public' });
    const kept = await t.build.item({ visibility: 'network' });
    const { body, headers } = await read('/sitemap.xml');
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(body).toContain('<loc>http://samenwijs.example/over</loc>');
    expect(body).toContain(`<loc>http://samenwijs.example/kennis/${open.id}</loc>`);
    expect(body).not.toContain(kept.id);
  });
});
