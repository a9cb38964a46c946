import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from './modules/identity/index.js';
import { testApp, type TestApp } from './testing/test-app.js';

let t: TestApp;
beforeAll(async () => void (t = await testApp()));
afterAll(() => t.close());

const PASSWORD = 'een lang genoeg wachtwoord';
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { name } }';

const account = async () =>
  t.build.user({
    password_hash: await hashPassword(PASSWORD),
    memberships: [{ role: 'coordinator' }],
  }) as Promise<{ id: string; email: string }>;

const post = (payload: object | string, headers: Record<string, string> = {}) =>
  t.app.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });

const signIn = (email: string, password = PASSWORD, headers = {}) =>
  post({ query: SIGN_IN, variables: { email, password } }, headers);

const viewerName = async (cookie: string) =>
  (await post({ query: '{ viewer { name } }' }, { cookie })).json<{
    data: { viewer: { name: string } | null };
  }>().data.viewer;

describe('sessions', () => {
  it('are an HttpOnly, SameSite cookie whose hash alone is kept', async () => {
    const { id, email } = await account();
    const cookie = String((await signIn(email)).headers['set-cookie']);
    expect(cookie).toMatch(/^samenwijs=[\w-]{43}; /);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const token = cookie.slice('samenwijs='.length, cookie.indexOf(';'));
    const [row] = await t.database.query<{ token_hash: Buffer }[]>(
      'select token_hash from session where user_id = $1',
      [id],
    );
    expect(row!.token_hash.toString('base64url')).not.toBe(token);
    expect(await viewerName(`samenwijs=${token}`)).not.toBeNull();
    expect(await viewerName(`samenwijs=${row!.token_hash.toString('base64url')}`)).toBeNull();
  });

  it('are Secure with the __Host- prefix behind https', async () => {
    const secure = await testApp({ PUBLIC_URL: 'https://samenwijs.example' });
    try {
      const user = await secure.build.user({ password_hash: await hashPassword(PASSWORD) });
      const reply = await secure.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { origin: 'https://samenwijs.example' },
        payload: { query: SIGN_IN, variables: { email: user['email'], password: PASSWORD } },
      });
      expect(String(reply.headers['set-cookie'])).toMatch(/^__Host-samenwijs=.*Path=\/.*HttpOnly.*Secure/);
      expect(reply.headers['strict-transport-security']).toBeDefined();
    } finally {
      await secure.close();
    }
  });

  it('are new at every sign-in, and end: here, everywhere, with the account, and in time', async () => {
    const { id, email } = await account();
    const open = async (old = '') =>
      String((await signIn(email, PASSWORD, old ? { cookie: old } : {})).headers['set-cookie']).split(
        ';',
      )[0]!;
    const first = await open();
    const second = await open(first);
    expect(second).not.toBe(first);
    expect(await viewerName(first)).toBeNull();

    await post({ query: 'mutation { signOut }' }, { cookie: second });
    expect(await viewerName(second)).toBeNull();

    const [here, there] = [await open(), await open()];
    await post({ query: 'mutation { signOutEverywhere }' }, { cookie: here });
    expect(await viewerName(there)).toBeNull();

    const idle = await open();
    await t.database.query(`update session set used_at = now() - interval '13 hours' where user_id = $1`, [
      id,
    ]);
    expect(await viewerName(idle)).toBeNull();
    const old = await open();
    await t.database.query(`update session set expires_at = now() where user_id = $1`, [id]);
    expect(await viewerName(old)).toBeNull();
    const gone = await open();
    await t.database.query('update app_user set active = false where id = $1', [id]);
    expect(await viewerName(gone)).toBeNull();
  });
});

describe('signing in', () => {
  it('says the same of a wrong password and of an unknown account', async () => {
    const { email } = await account();
    const wrong = await signIn(email, 'niet dit wachtwoord');
    const unknown = await signIn('niemand@samenwijs.example', 'niet dit wachtwoord');
    expect(wrong.statusCode).toBe(unknown.statusCode);
    expect(wrong.json()).toEqual(unknown.json());
    expect(wrong.json<{ errors: [{ extensions: object }] }>().errors[0].extensions).toEqual({
      code: 'BAD_CREDENTIALS',
    });
  });

  it('is limited to ten tries per account, also by aliases in one request', async () => {
    const { email } = await account();
    const aliases = Array.from(
      { length: 12 },
      (_, i) => `a${i}: signIn(input: { email: "${email}", password: "mis" }) { name }`,
    );
    const reply = await post({ query: `mutation { ${aliases.join(' ')} }` });
    const codes = reply
      .json<{ errors: { extensions: { code: string } }[] }>()
      .errors.map((error) => error.extensions.code);
    expect(codes).toContain('BAD_CREDENTIALS');
    for (let i = 0; i < 11; i++) await signIn(email, 'mis');
    const limited = (await signIn(email)).json<{
      errors: [{ extensions: { code: string; retryAfter: number } }];
    }>();
    expect(limited.errors[0].extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfter: expect.any(Number),
    });
  });

  it('is closed to demonstration accounts when there is no demonstration', async () => {
    const { id, email } = await account();
    await t.database.query('update app_user set demo = true where id = $1', [id]);
    const { errors } = (await signIn(email)).json<{ errors: [{ extensions: object }] }>();
    expect(errors[0].extensions).toEqual({ code: 'BAD_CREDENTIALS' });
  });

  it('takes no batches', async () => {
    expect((await post([{ query: '{ viewer { name } }' }])).statusCode).toBe(400);
  });
});

describe('requests from elsewhere', () => {
  const query = { query: '{ viewer { name } }' };
  it.each([
    ['another origin', { origin: 'https://evil.example', host: 'localhost:3000' }, 403],
    ['our name on another port', { origin: 'http://localhost:3001', host: 'localhost:3000' }, 403],
    ['a sandboxed page', { origin: 'null', host: 'localhost:3000' }, 403],
    ['a rebound name', { origin: 'http://evil.example', host: 'evil.example' }, 403],
    ['our own page', { origin: 'http://localhost:3000', host: 'localhost:3000' }, 200],
  ])('%s', async (_, headers, status) => {
    expect((await post(query, headers)).statusCode).toBe(status);
  });

  it('as a form are refused', async () => {
    const reply = await post('query={viewer{name}}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe('queries that ask too much', () => {
  it.each([
    ['deep', `{ viewer ${'{ region '.repeat(50)} { name } ${'}'.repeat(50)} }`],
    ['long', `{ ${'themes { name } '.repeat(700)} }`],
    ['a page of a billion', '{ items(first: 1000000000) { edges { node { id } } } }'],
    ['a page of none', '{ items(first: 0) { edges { node { id } } } }'],
    [
      'expensive',
      `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: items(first: 100) { edges { node { id title themes { id name } } } }`).join(' ')} }`,
    ],
  ])('%s', async (_, query) => {
    const reply = await t.graphql(query);
    expect(['BAD_REQUEST', 'QUERY_TOO_COMPLEX', 'INVALID_INPUT']).toContain(reply.code);
    expect(JSON.stringify(reply)).not.toMatch(/stack|select |at \w+ \(/i);
  });

  it('never suggests a field', async () => {
    expect(JSON.stringify(await t.graphql('{ viewr { name } }'))).not.toMatch(/did you mean/i);
  });
});

describe('text that is none', () => {
  it.each([
    ['NUL', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
  ])('%s is refused with a clear code', async (_, title) => {
    const region = await t.build.region();
    const as = await t.build.user({ memberships: [{ role: 'facilitator', region_id: region.id }] });
    const { code } = await t.graphql(
      'mutation ($input: RequestInput!) { postRequest(input: $input) { id } }',
      { input: { key: t.uuid(), title } },
      { as },
    );
    expect(code).toBe('INVALID_INPUT');
  });
});

describe('headers', () => {
  it('allow nothing inline and no frame', async () => {
    const { headers } = await t.app.inject('/api/health/live');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self' data:;connect-src 'self';manifest-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
    expect(headers['x-powered-by']).toBeUndefined();
  });
});
