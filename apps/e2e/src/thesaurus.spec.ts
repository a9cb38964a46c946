import { expect, test } from '@playwright/test';
import { pageOf } from './people.js';

/** A word that nobody uses, nor a near one, so that only the thesaurus can know what it means. */
const madeUp = () => Array.from({ length: 12 }, () => 'bcdfghjklmnpqrstvwxz'.at(Math.random() * 20)).join('');
const SECONDS = 5_000;

test('a coordinator adds a word, and within seconds others find knowledge by it', async ({ browser }) => {
  test.setTimeout(150_000);
  const word = madeUp();
  const marleen = await pageOf(browser, 'marleen.de.wit', { reducedMotion: 'reduce' });
  const main = marleen.getByRole('main');
  const noor = await pageOf(browser, 'noor.hendriks');
  const found = noor.getByRole('main').getByRole('link', { name: /Zaterdagmiddag, drie uur/ });

  await noor.goto(`/kennis?q=${word}`);
  await expect(noor.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(found).toHaveCount(0);

  await marleen.goto('/regie');
  await main.getByRole('link', { name: 'Begrippen' }).click();
  await main.getByRole('textbox', { name: 'Een zin' }).fill(`Waar vind ik een ${word}?`);
  await expect(main.getByText('Hierin herkent Samenwijs geen begrip.')).toBeVisible();

  // An everyday word is refused, and what was typed stays.
  await main.getByRole('searchbox', { name: 'Zoek een woord' }).fill('tijdelijk bed');
  await main.getByRole('link', { name: 'eerstelijnsverblijf', exact: true }).click();
  const lay = main.getByRole('textbox', { name: 'Gewone woorden' });
  const before = await lay.inputValue();
  await lay.fill(`${before}\n${word}\nmensen`);
  await main.getByRole('button', { name: 'Bewaar' }).click();
  await expect(main.getByRole('alert')).toContainText('‘mensen’ kan niet');
  await expect(lay).toHaveValue(`${before}\n${word}\nmensen`);
  await lay.fill(`${before}\n${word}`);
  await main.getByRole('button', { name: 'Bewaar' }).click();
  await expect(marleen).toHaveURL(/\/regie\/begrippen\?q=eerstelijnsverblijf/);

  await expect(async () => {
    await noor.goto(`/kennis?q=${word}`);
    await expect(found).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: SECONDS });
  await main.getByRole('textbox', { name: 'Een zin' }).fill(`Waar vind ik een ${word}?`);
  await expect(main.getByText('Eén begrip herkend.')).toBeVisible();

  // And everything is as it was.
  await main
    .getByRole('list')
    .getByRole('link', { name: 'eerstelijnsverblijf', exact: true })
    .first()
    .click();
  await lay.fill(before);
  await main.getByRole('button', { name: 'Bewaar' }).click();
  await expect(marleen).toHaveURL(/\/regie\/begrippen\?q=eerstelijnsverblijf/);
});

test('two coordinators at one concept: nothing of either is lost', async ({ browser }) => {
  test.setTimeout(150_000);
  const name = madeUp();
  // On two devices: another journey makes the other coordinator's language English.
  const [marleen, other] = await Promise.all([
    pageOf(browser, 'marleen.de.wit', { reducedMotion: 'reduce' }),
    pageOf(browser, 'marleen.de.wit', { reducedMotion: 'reduce' }),
  ]);
  await marleen.goto('/regie/begrippen/nieuw');
  await marleen.getByRole('textbox', { name: /Het woord/ }).fill(`blafcoach ${name}`);
  await marleen.getByRole('combobox', { name: 'Thema' }).selectOption({ label: 'Dementie' });
  await marleen.getByRole('button', { name: 'Bewaar' }).click();
  const link = { name: `blafcoach ${name}`, exact: true };
  await marleen.getByRole('main').getByRole('link', link).click();
  await expect(marleen.getByRole('heading', { level: 1 })).toHaveText(link.name);
  await other.goto(new URL(marleen.url()).pathname);

  await other.getByRole('textbox', { name: 'Gewone woorden' }).fill(`hond in huis ${name}`);
  await other.getByRole('button', { name: 'Bewaar' }).click();
  await expect(other).toHaveURL(/begrippen\?q=/);
  const lay = marleen.getByRole('textbox', { name: 'Gewone woorden' });
  await lay.fill(`hulphond ${name}`);
  await marleen.getByRole('button', { name: 'Bewaar' }).click();
  await expect(marleen.getByRole('heading', { name: 'Iemand anders wijzigde dit begrip' })).toBeFocused();
  await expect(marleen.getByText(`hond in huis ${name}`)).toBeVisible();
  await expect(lay).toHaveValue(`hulphond ${name}`);
  await marleen.getByRole('button', { name: 'Neem die van de ander over' }).click();
  await expect(lay).toHaveValue(`hond in huis ${name}`);

  await marleen.getByRole('button', { name: 'Haal uit gebruik' }).click();
  await expect(marleen.getByRole('button', { name: 'Neem weer in gebruik' })).toBeVisible();
});
