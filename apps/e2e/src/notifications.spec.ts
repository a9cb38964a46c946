import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { keyboard } from './hands.js';
import { ask, pageOf } from './people.js';

test.use({ actionTimeout: 15_000 });

const QUESTION = 'Wie begeleidt slechthorenden bij de audicien in de gezondheidsruimte?';
const ITEM = 'Slechthorenden: de audicien houdt spreekuur in de gezondheidsruimte';

const move = (page: Page, deed: string, id: string, version: number) =>
  ask(page, `mutation ($id: ID!, $version: Int!) { ${deed}(id: $id, version: $version) { id } }`, {
    id,
    version,
  });

/** As the bell says it, whatever else this person was told meanwhile. */
async function unread(page: Page): Promise<number> {
  const bell = page.getByRole('banner').getByRole('link', { name: /^Meldingen/ });
  return Number(/\d+/.exec((await bell.textContent()) ?? '')?.[0] ?? 0);
}

test('who asked hears the bell when another region publishes an answer, once', async ({ browser }) => {
  const [noor, lucas] = await Promise.all([
    pageOf(browser, 'noor.hendriks'),
    pageOf(browser, 'lucas.meertens'),
  ]);
  await ask(noor, 'mutation ($input: RequestInput!) { postRequest(input: $input) { id } }', {
    input: {
      key: randomUUID(),
      title: QUESTION,
      bottleneck: 'De slechthorenden komen niet bij de audicien.',
    },
  });
  await noor.goto('/meldingen');
  await expect(noor.getByRole('heading', { level: 1 })).toBeVisible();
  const before = await unread(noor);

  const id = randomUUID();
  await ask(lucas, 'mutation ($input: ItemInput!) { saveItem(input: $input) { id } }', {
    input: {
      key: id,
      type: 'solution',
      title: ITEM,
      summary: 'De audicien begeleidt slechthorenden, elke week, in de gezondheidsruimte.',
      context: 'Slechthorenden kwamen niet.',
      whatDidNotWork: 'Een folder.',
      themeIds: [],
    },
  });
  await move(lucas, 'submitItem', id, 1);
  await move(lucas, 'publishItem', id, 2);

  // Without a reload: the bell and the list hear of it.
  await expect.poll(() => unread(noor)).toBe(before + 1);
  const told = noor.getByRole('listitem').filter({ hasText: ITEM });
  await expect(told).toContainText('Nieuw.');
  await expect(told).toContainText(QUESTION);
  await expect(told).toContainText(/Waarom: .*slechthorenden/i);

  await move(lucas, 'reviseItem', id, 3);
  await move(lucas, 'publishItem', id, 4);
  await noor.waitForTimeout(2_000);
  expect(await unread(noor)).toBe(before + 1);
  await expect(told).toHaveCount(1);

  // By keyboard: opening is reading.
  await keyboard(noor).press(told.getByRole('link', { name: QUESTION }));
  await expect(noor.getByRole('heading', { level: 1, name: QUESTION })).toBeVisible();
  await expect.poll(() => unread(noor)).toBe(before);
  await noor.goBack();
  await expect(told).toContainText('gelezen');
});
