import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/test-app.js';
import { docx, pdf, zip } from './testing/files.js';

type Row = { id: string };
let t: TestApp;
let region: Row, elsewhere: Row, theme: Row;
let facilitator: Row, stranger: Row, coordinator: Row, admin: Row;

beforeAll(async () => {
  t = await testApp({ UPLOAD_MAX_MB: '2' });
  region = await t.build.region();
  elsewhere = await t.build.region();
  theme = await t.build.theme();
  await t.build.concept({
    theme_id: theme.id,
    preferred: 'valpreventie',
    professional: ['vallen voorkomen'],
  });
  await t.build.concept({
    theme_id: (await t.build.theme()).id,
    preferred: 'kosten-batenanalyse (KBA)',
    professional: ['(', 'C++ [x]'],
  });
  facilitator = await t.build.user({ memberships: [{ role: 'facilitator', region_id: region.id }] });
  stranger = await t.build.user({ memberships: [{ role: 'facilitator', region_id: elsewhere.id }] });
  coordinator = await t.build.user({ memberships: [{ role: 'coordinator' }] });
  admin = await t.build.user({ memberships: [{ role: 'admin' }] });
});
afterAll(() => t.close());

type Options = { as?: Row | null; regionId?: string; filename?: string };
/** Written by hand, so that a name goes over the wire as it is. */
async function upload(name: string, content: string | Buffer, { as = facilitator, regionId }: Options = {}) {
  const boundary = randomUUID();
  const part = (head: string, body: string | Buffer) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ]);
  const payload = Buffer.concat([
    part(`name="file"; filename="${name}"`, content),
    ...(regionId ? [part('name="regionId"', regionId)] : []),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  const response = await t.app.inject({
    method: 'POST',
    url: '/api/import',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...(as ? { cookie: await t.cookieOf(as) } : {}),
    },
    payload,
  });
  return {
    status: response.statusCode,
    ...response.json<{ itemId?: string; error?: { code: string } & Record<string, unknown> }>(),
  };
}
const FIELDS =
  'type status title summary context approach activeIngredients outcomesShort outcomesLong whatDidNotWork conditions costs remainder';
async function imported(name: string, content: string | Buffer, options: Options = {}) {
  const { status, itemId, error } = await upload(name, content, options);
  expect({ status, error }).toEqual({ status: 201, error: undefined });
  const query = `query ($id: ID!) { item(id: $id) { id ${FIELDS} owner { id } region { id } themes { id } attachments { id name mediaType size url } } }`;
  return (await t.graphql(query, { id: itemId }, { as: options.as ?? facilitator })).data.item;
}
const LONG = 'De wijkteams kwamen een jaar lang elke maand bij elkaar om over valpreventie te praten.';

describe('a document becomes a draft', () => {
  test('of whoever sent it, in the region acted for, with the themes that it names and the original attached', async () => {
    const text = `Minder vallen in de wijk\n\n${LONG} Valpreventie lukt samen. Wie aan valpreventie doet, wint.\n\nAanpak\n\nWe belden iedereen op.\n`;
    const item = await imported('Minder vallen.txt', text);
    expect(item).toMatchObject({
      type: 'experience',
      status: 'draft',
      title: 'Minder vallen in de wijk',
      approach: 'We belden iedereen op.',
      owner: { id: facilitator.id },
      region: { id: region.id },
      themes: [{ id: theme.id }],
      attachments: [{ name: 'Minder vallen.txt', mediaType: 'text/plain', size: Buffer.byteLength(text) }],
    });
    const again = await Promise.all(Array.from({ length: 5 }, () => imported('Minder vallen.txt', text)));
    expect(new Set(again.map(({ id }) => id))).toEqual(new Set([item.id]));
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${LONG} Patiënten.`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${LONG} Patiënten.`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${LONG} Patiënten.`, 'utf16le').swap16()],
    ['what Windows writes', Buffer.from(`${LONG} Patiënten.`, 'latin1')],
  ])('text in %s', async (_, bytes) => {
    expect(`${JSON.stringify(await imported('Over patiënten.txt', bytes))}`).toContain('Patiënten.');
  });

  test('a web page without its frame', async () => {
    const item = await imported(
      'pagina.html',
      `<!doctype html><html><head><title>Leren in de wijk | Onze site</title><style>p{}</style></head><body>
        <nav><a href="/">Home</a></nav><div class="cookie-banner">Wij gebruiken cookies</div>
        <main><h1>Leren in de wijk</h1><p>${LONG} <img src="data:image/png;base64,AAAA" alt="Foto van het team"></p>
        <h2>Wat niet werkte</h2><ul><li>Te veel <b>overleg</b></li><li>Te weinig tijd<ul><li>vooral in juli</li></ul></li></ul>
        <h2>Kosten</h2><table><tr><td>Post</td><td>Bedrag</td></tr><tr><td>Zaal<br>en koffie</td><td><ul><li>10</li><li>20</li></ul></td></tr></table>
        <h2>Meer</h2><p><a href="https://example.org/a_b">Bron</a> en <a href="javascript:alert(1)">niets</a>.</p><p>Deel deze pagina</p>
        <script>alert(1)</script></main><footer>Voet</footer></body></html>`,
    );
    expect(item).toMatchObject({
      title: 'Leren in de wijk',
      context: `${LONG} Foto van het team`,
      whatDidNotWork: '- Te veel **overleg**\n- Te weinig tijd\n  - vooral in juli',
      costs: '| Post | Bedrag |\n| - | - |\n| Zaal en koffie | • 10 • 20 |',
      remainder: '### Meer\n\n[Bron](https://example.org/a_b) en niets.',
    });
  });

  test('a Word document with its headings, lists and tables', async () => {
    const item = await imported(
      'Verslag.docx',
      docx([
        { style: 'Title', text: 'Verslag van de proef' },
        { style: 'Heading1', text: '1. Aanleiding' },
        { text: LONG },
        { style: 'Heading1', text: '2. Opbrengst' },
        {
          table: [
            ['Korte termijn opbrengst', 'Lange termijn opbrengst'],
            ['Minder bellen', 'Minder verwijzen'],
            ['Elkaar kennen', 'Samen leren'],
          ],
        },
        { style: 'Heading1', text: '3. Randvoorwaarden' },
        { list: 'Tijd' },
        { list: 'Een voorzitter' },
        { style: 'Heading1', text: '4. Vooruitblik' },
        { text: 'Volgend jaar doen we mee.' },
      ]),
    );
    expect(item).toMatchObject({
      title: 'Verslag van de proef',
      context: LONG,
      outcomesShort: '- Minder bellen\n- Elkaar kennen',
      outcomesLong: '- Minder verwijzen\n- Samen leren',
      conditions: '- Tijd\n- Een voorzitter',
      remainder: '### Vooruitblik\n\nVolgend jaar doen we mee.',
    });
  });

  test('a PDF without the furniture of its pages', async () => {
    const page = (n: number, ...lines: [number, string][]) => [
      [9, 'Regio Ergens - jaarverslag'] as [number, string],
      ...lines,
      [9, `Pagina ${n} van 2`] as [number, string],
    ];
    const item = await imported(
      'Jaarverslag.pdf',
      pdf([
        page(
          1,
          [20, 'Samen in de wijk'],
          [14, 'Aanpak'],
          [11, 'De huisartsen en de wijkverpleging spraken elke week met elkaar over'],
          [11, 'mensen die vaak vielen. Dat ging over de samen-'],
          [11, 'werking en over wie wat doet, en dat hielp om elkaar te'],
        ),
        page(
          2,
          [11, 'vinden. Iedereen wist daarna bij wie hij of zij terecht kon met vragen.'],
          [14, 'Knelpunten'],
          [11, 'Te weinig tijd.'],
        ),
      ]),
    );
    expect(item).toMatchObject({
      title: 'Samen in de wijk',
      approach:
        'De huisartsen en de wijkverpleging spraken elke week met elkaar over mensen die vaak vielen. Dat ging over de samenwerking en over wie wat doet, en dat hielp om elkaar te vinden. Iedereen wist daarna bij wie hij of zij terecht kon met vragen.',
      whatDidNotWork: 'Te weinig tijd.',
      remainder: '',
    });
  });

  test('what is too long for an item is in the attachment, and the draft says so', async () => {
    const item = await imported('Lang verslag.txt', `Een lang verslag\n\n${`${LONG}\n\n`.repeat(6_000)}`);
    expect(item.remainder.length).toBeLessThanOrEqual(50_000);
    expect(item.remainder).toMatch(/staat in de bijlage\.\*$/);
  });
});

describe('a document that cannot be read is refused with the reason', () => {
  const word = () => docx([{ text: LONG }]);
  const paper = () => pdf([[[11, LONG]]]);
  test.each([
    ['no kind at all', 'verslag', () => LONG, 415, 'FILE_TYPE_UNKNOWN'],
    ['a kind that cannot be read', 'verslag.exe', () => LONG, 415, 'FILE_TYPE_UNKNOWN'],
    ['a picture that may hold scripts', 'plaatje.svg', () => '<svg/>', 415, 'FILE_TYPE_UNKNOWN'],
    [
      'a program that is called text',
      'verslag.txt',
      () => Buffer.from('4d5a90000300000004000000ffff0000b800', 'hex'),
      415,
      'FILE_TYPE_MISMATCH',
    ],
    ['text that is called PDF', 'verslag.pdf', () => LONG, 415, 'FILE_TYPE_MISMATCH'],
    ['a PDF that is called Word', 'verslag.docx', paper, 415, 'FILE_TYPE_MISMATCH'],
    ['a zip that is called Word', 'verslag.docx', () => zip({ 'a.txt': LONG }), 415, 'FILE_TYPE_MISMATCH'],
    ['an empty file', 'verslag.txt', () => '', 422, 'FILE_EMPTY'],
    ['blank lines', 'verslag.txt', () => ' \n\n\t\n', 422, 'FILE_EMPTY'],
    ['half a Word document', 'verslag.docx', () => word().subarray(0, 300), 422, 'FILE_BROKEN'],
    [
      'a Word document that is no XML',
      'verslag.docx',
      () => zip({ 'word/document.xml': '<w:document' }),
      422,
      'FILE_BROKEN',
    ],
    ['half a PDF', 'verslag.pdf', () => Buffer.from('%PDF-1.4\n1 0 obj << /Type'), 422, 'FILE_BROKEN'],
    [
      'a PDF with a password',
      'verslag.pdf',
      () => pdf([[[11, LONG]]], { encrypted: true }),
      422,
      'FILE_ENCRYPTED',
    ],
    [
      'a Word document with a password',
      'verslag.docx',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      422,
      'FILE_ENCRYPTED',
    ],
    ['a scan', 'verslag.pdf', () => pdf([[]]), 422, 'FILE_NO_TEXT'],
    ['an empty Word document', 'verslag.docx', () => docx([]), 422, 'FILE_NO_TEXT'],
    [
      'a zip bomb',
      'verslag.docx',
      () => zip({ 'word/document.xml': 'x'.repeat(40_000_000) }),
      413,
      'FILE_TOO_LARGE',
    ],
    [
      'a zip bomb that lies about its size',
      'verslag.docx',
      () => zip({ 'word/document.xml': 'x'.repeat(40_000_000) }, { size: 1_000 }),
      413,
      'FILE_TOO_LARGE',
    ],
    ['too much', 'verslag.txt', () => Buffer.alloc(2_000_001, 'a'), 413, 'FILE_TOO_LARGE'],
  ] as [string, string, () => string | Buffer, number, string][])(
    '%s',
    async (_, name, content, status, code) => {
      expect(await upload(name, content())).toMatchObject({ status, error: { code } });
    },
  );

  test('nothing is left of it', async () => {
    const [{ count }] = await t.database.query(
      `select count(*)::int from attachment where name = 'verslag.pdf'`,
    );
    expect(count).toBe(0);
  });

  test('what would take for ever is given up, and others are served meanwhile', async () => {
    const started = performance.now();
    const endless = upload('diep.txt', '>'.repeat(250_000));
    const short = await upload('kort.txt', `${LONG} Kort.`);
    expect(short.status).toBe(201);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await endless).toMatchObject({ status: 413, error: { code: 'FILE_TOO_LARGE' } });
    expect(await upload('diep.html', '<div>'.repeat(20_000))).toMatchObject({
      status: 422,
      error: { code: 'FILE_BROKEN' },
    });
  }, 60_000);

  test('a form without a file, or no form', async () => {
    const headers = { cookie: await t.cookieOf(facilitator) };
    expect(
      (await t.app.inject({ method: 'POST', url: '/api/import', headers, payload: {} })).json(),
    ).toMatchObject({ error: { code: 'BAD_REQUEST' } });
    const empty = { ...headers, 'content-type': 'multipart/form-data; boundary=x' };
    const response = await t.app.inject({
      method: 'POST',
      url: '/api/import',
      headers: empty,
      payload: '--x--\r\n',
    });
    expect([response.statusCode, response.json()]).toEqual([
      400,
      { error: { code: 'INVALID_INPUT', fields: { file: 'required' } } },
    ]);
  });

  test('a hundred megabytes are refused without being held', async () => {
    await t.app.listen(0, '127.0.0.1').catch(() => undefined);
    const { port, hostname } = new URL(await t.app.getUrl());
    // What is held is what is left when the rubbish is out.
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc') as () => void;
    collect();
    const before = process.memoryUsage().arrayBuffers;
    let held = 0;
    const reply = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const request = http.request(
        {
          port,
          hostname: hostname.replace(/[[\]]/g, ''),
          path: '/api/import',
          method: 'POST',
          headers: { cookie, 'content-type': 'multipart/form-data; boundary=x' },
        },
        (response) => {
          let body = '';
          response
            .on('data', (chunk) => (body += chunk))
            .on('end', () => resolve({ status: response.statusCode!, body }));
        },
      );
      request.on('error', reject);
      request.write('--x\r\ncontent-disposition: form-data; name="file"; filename="groot.txt"\r\n\r\n');
      const chunk = Buffer.alloc(1_000_000, 'a');
      const write = (left: number): void => {
        if (left % 10 === 0) {
          collect();
          held = Math.max(held, process.memoryUsage().arrayBuffers - before);
        }
        if (!left || request.destroyed) return void request.end('\r\n--x--\r\n');
        if (request.write(chunk)) setImmediate(write, left - 1);
        else request.once('drain', () => write(left - 1));
      };
      write(100);
    });
    expect(reply.status).toBe(413);
    expect(JSON.parse(reply.body)).toEqual({ error: { code: 'FILE_TOO_LARGE', maxMegabytes: 2 } });
    expect(held).toBeLessThan(20_000_000);
  });
  let cookie: string;
  beforeAll(async () => void (cookie = await t.cookieOf(facilitator)));
});

describe('who may', () => {
  test.each([
    ['a visitor not', () => null, undefined, 401, 'UNAUTHENTICATED'],
    ['an admin not', () => admin, undefined, 403, 'FORBIDDEN'],
    ['nobody into another region', () => stranger, () => region.id, 403, 'FORBIDDEN'],
    ['nobody into a region that is none', () => coordinator, () => randomUUID(), 400, 'INVALID_INPUT'],
    ['a coordinator for the consortium', () => coordinator, undefined, 201, undefined],
    ['a coordinator into any region', () => coordinator, () => region.id, 201, undefined],
  ] as [string, () => Row | null, (() => string) | undefined, number, string | undefined][])(
    '%s',
    async (_, who, where, status, code) => {
      const options = { as: who(), ...(where ? { regionId: where() } : {}) };
      const reply = await upload('Wie mag dit.txt', `${LONG} ${String(where?.())}`, options);
      expect([reply.status, reply.error?.code]).toEqual([status, code]);
    },
  );

  test('not from another site', async () => {
    const response = await t.app.inject({
      method: 'POST',
      url: '/api/import',
      headers: { origin: 'https://elders.example', cookie: await t.cookieOf(facilitator) },
    });
    expect(response.statusCode).toBe(403);
  });
});

describe('the original', () => {
  const download = async (url: string, as: Row | null) =>
    t.app.inject({ method: 'GET', url, headers: as ? { cookie: await t.cookieOf(as) } : {} });

  test('is given as a file to whoever may read the item', async () => {
    const content = `<html><body><h1>Verslag</h1><p>${LONG}</p></body></html>`;
    const { id, attachments } = await imported('../..\\geheim/Verslag “mei” (1).html', content);
    expect(attachments).toMatchObject([{ name: 'Verslag “mei” (1).html', mediaType: 'text/html' }]);
    const { url } = attachments[0];
    const response = await download(url, facilitator);
    expect(response.body).toBe(content);
    expect(response.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''Verslag%20%E2%80%9Cmei%E2%80%9D%20%281%29.html`,
      'x-content-type-options': 'nosniff',
    });
    for (const viewer of [null, stranger]) expect((await download(url, viewer)).statusCode).toBe(404);
    await t.database.query(
      `update knowledge_item set status = 'published', published_at = now(), visibility = 'public' where id = $1`,
      [id],
    );
    for (const viewer of [null, stranger]) expect((await download(url, viewer)).body).toBe(content);
    expect((await download(`/api/attachments/${randomUUID()}`, facilitator)).json()).toEqual({
      error: { code: 'NOT_FOUND' },
    });
    expect((await download('/api/attachments/x', facilitator)).statusCode).toBe(404);
  });
});

// Documents of others are not ours to keep here: whoever has them names their folder.
const folder = process.env['SAMENWIJS_DOCUMENTS'];
(folder ? describe : describe.skip)('documents as they come', () => {
  const names = folder ? fs.readdirSync(folder) : [];
  test.each(names)('%s reads well', async (name) => {
    const bytes = fs.readFileSync(path.join(folder!, name));
    const item = await imported(name, bytes);
    const texts = FIELDS.split(' ')
      .slice(2)
      .map((field) => String(item[field]));
    const text = texts.filter(Boolean).join('\n');
    expect(item.title).toMatch(/^.{10,200}$/);
    expect(item.summary.length).toBeGreaterThan(50);
    expect(item.summary.length).toBeLessThanOrEqual(300);
    expect(text).not.toMatch(/<\/?[a-z][^>]*>|&[a-z]+;|\t|--\||•(?!.*\|)| {2,}\S.*\S {2,}|\n{3}/);
    // Every word of the document is somewhere, but for its markup, its frame and the names of the sections.
    const words = (of: string) =>
      new Set(
        of
          .toLowerCase()
          .replace(/<[^>]*>/g, ' ')
          .match(/\p{L}{4,}/gu),
      );
    const kept = words(text);
    const lost = [...words(bytes.toString('utf8'))].filter((word) => !kept.has(word));
    expect(lost.length).toBeLessThanOrEqual(12);
  });
});
