import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

export const PASSWORD = 'samen-wijs-proberen';

const emailOf = (person: string) => `${person}@samenwijs.example`;

/** A browser of one's own, signed in as `person` (the part of the e-mail address before the @). */
export async function pageOf(
  browser: Browser,
  person: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const reply = await context.request.post('/graphql', {
    data: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { name } }',
      variables: { input: { email: emailOf(person), password: PASSWORD } },
    },
  });
  const { errors } = (await reply.json()) as { errors?: unknown };
  if (errors) throw new Error(`${person} cannot sign in: ${JSON.stringify(errors)}`);
  return context.newPage();
}

/** What the API answers to the person of this page. */
export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const reply = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await reply.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
