import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { ask, pageOf } from './people.js';

test.use({ actionTimeout: 15_000 });

type Ids = { id: string; version: number };

/** Posts a question for the person of this page and opens it. */
async function post(page: Page, title: string): Promise<string> {
  const id = randomUUID();
  await ask(page, 'mutation ($input: RequestInput!) { postRequest(input: $input) { id } }', {
    input: { key: id, title, bottleneck: 'Om te proberen wat je met een vraag kunt doen.' },
  });
  await page.goto(`/vragen/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return id;
}

const more = async (page: Page, deed: string) => {
  await page.getByText('Meer', { exact: true }).click();
  await page.getByRole('button', { name: deed }).click();
};

async function route(page: Page, id: string, group: string) {
  const { request, expertGroup } = await ask<{ request: Ids; expertGroup: { id: string } }>(
    page,
    'query ($id: ID!, $group: String!) { request(id: $id) { id version } expertGroup(key: $group) { id } }',
    { id, group },
  );
  await ask(
    page,
    'mutation ($id: ID!, $version: Int!, $groupId: ID!) { routeRequest(id: $id, version: $version, groupId: $groupId) { id } }',
    { ...request, groupId: expertGroup.id },
  );
}

test('the asker withdraws a question, and closes another with a reason', async ({ browser }) => {
  const noor = await pageOf(browser, 'noor.hendriks');
  await post(noor, 'Deze vraag trekken we weer in');
  await more(noor, 'Trek de vraag in');
  await expect(noor.getByText(/ingetrokken/i).first()).toBeVisible();

  await post(noor, 'Deze vraag sluiten we zonder oplossing');
  await more(noor, 'Sluit zonder oplossing');
  await noor.getByRole('dialog').getByRole('textbox').fill('Het project is gestopt.');
  await noor.getByRole('dialog').getByRole('button', { name: 'Sluit de vraag' }).click();
  await expect(noor.getByText('Het project is gestopt.')).toBeVisible();
});

test('a question that was asked before is linked to the first one', async ({ browser }) => {
  const noor = await pageOf(browser, 'noor.hendriks');
  const first = 'Welke tolk bel je bij een spoedgeval in het weekend?';
  await post(noor, first);
  await post(noor, 'Welke tolk bellen we in het weekend bij spoed?');
  await more(noor, 'Deze vraag is er al');
  await noor.getByRole('dialog').getByText(first).click();
  await noor.getByRole('dialog').getByRole('button', { name: 'Dit is dezelfde vraag' }).click();
  await expect(noor.getByRole('dialog')).toBeHidden();
  await expect(noor.getByRole('main').getByRole('link', { name: first })).toBeVisible();
});

test('an expert gives a question back, another passes one on, with a reason', async ({ browser }) => {
  const [noor, marleen, ilse] = (await Promise.all(
    ['noor.hendriks', 'marleen.de.wit', 'ilse.bakhuis'].map((person) => pageOf(browser, person)),
  )) as [Page, Page, Page];
  const back = await post(noor, 'Deze vraag past niet bij de groep');
  await route(marleen, back, 'juridisch');
  await ilse.goto(`/vragen/${back}/antwoorden`);
  await ilse.getByRole('button', { name: 'Past niet bij ons' }).click();
  await ilse.getByRole('dialog').getByRole('textbox').fill('Dit gaat over geld, niet over recht.');
  await ilse.getByRole('dialog').getByRole('button', { name: 'Geef terug' }).click();
  await expect(ilse.getByText('Teruggegeven. De coördinator zoekt een andere groep.')).toBeVisible();

  const on = await post(noor, 'Deze vraag gaat naar een andere groep');
  await route(marleen, on, 'juridisch');
  await ilse.goto(`/vragen/${on}/antwoorden`);
  await ilse.getByRole('button', { name: 'Ik neem deze' }).click();
  await ilse.getByRole('button', { name: 'Geef de vraag door' }).click();
  const dialog = ilse.getByRole('dialog');
  await dialog.getByRole('combobox').selectOption({ label: 'Financieel' });
  await dialog.getByRole('textbox').fill('Het geld is hier de vraag.');
  await dialog.getByRole('button', { name: 'Geef door' }).click();
  await expect(ilse.getByText('Doorgegeven aan de andere groep.')).toBeVisible();
  await noor.goto(`/vragen/${on}`);
  await expect(
    noor
      .getByRole('main')
      .getByText(/Financieel/)
      .first(),
  ).toBeVisible();
});

test('a peer thinks along and mends it; the asker asks on, accepts, and opens it again', async ({
  browser,
}) => {
  const [noor, tjeerd] = (await Promise.all(
    ['noor.hendriks', 'tjeerd.oosterhof'].map((person) => pageOf(browser, person)),
  )) as [Page, Page];
  const id = await post(noor, 'Wat kost een gezamenlijke spreekkamer?');
  await tjeerd.goto(`/vragen/${id}`);
  await tjeerd.getByRole('button', { name: 'Denk mee' }).click();
  await tjeerd.getByRole('textbox', { name: /Je antwoord/ }).fill('Bij ons 40 euro per dag.');
  await tjeerd.getByRole('button', { name: 'Plaats je antwoord' }).click();
  await expect(noor.getByText('Bij ons 40 euro per dag.')).toBeVisible();

  await tjeerd.getByRole('button', { name: 'Pas aan' }).click();
  await tjeerd.getByRole('textbox', { name: /Je antwoord/ }).fill('Bij ons 45 euro per dag.');
  await tjeerd.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(noor.getByText('Bij ons 45 euro per dag.')).toBeVisible();

  await noor.getByRole('button', { name: 'Vraag door' }).click();
  await noor.getByRole('textbox', { name: 'Wat wil je nog weten?' }).fill('Is dat met schoonmaak?');
  await noor.getByRole('button', { name: 'Stuur je vraag' }).click();
  await expect(tjeerd.getByText('Is dat met schoonmaak?')).toBeVisible();

  await noor.getByRole('button', { name: 'Dit is het antwoord' }).click();
  await expect(noor.getByText('Dit is het antwoord, zegt de vrager')).toBeVisible();
  await more(noor, 'Open de vraag weer');
  await expect(noor.getByText('Dit is het antwoord, zegt de vrager')).toBeHidden();
});
