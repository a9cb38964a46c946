import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { noor, renderApp, type Answers } from '../../testing';
import { openOverlay } from '../overlay';

const nothing = { items: [], requests: [], regions: [], groups: [], people: [] };
const suggest = ({ text }: Record<string, unknown>) => ({
  suggest:
    text === 'zzz'
      ? nothing
      : {
          ...nothing,
          items: [
            {
              title: [{ text: 'Mandaat', hit: true }],
              item: { id: 'i1', evidenceLevel: 'tried', region: { name: 'Oeverwaard' } },
            },
          ],
          requests: [{ title: [{ text: 'Wie tekent?', hit: false }], request: { id: 'q1', status: 'open' } }],
          people: [{ id: 'p1', name: 'Ilse Bakhuis', function: 'jurist', affiliation: null }],
        },
});
const answers: Answers = {
  Viewer: { viewer: noor },
  DemoAccounts: { demoAccounts: [] },
  Suggest: suggest,
  SetPreferences: { setPreferences: { id: noor.id, language: 'nl', colourScheme: 'dark' } },
};
const slow = { timeout: 15_000 };
jest.setTimeout(40_000);
beforeEach(() => {
  localStorage.clear();
  openOverlay(null);
  Element.prototype.scrollIntoView = () => {};
});
const page = () => renderApp('/bestaat/niet', answers);
const field = () =>
  screen.findByRole('combobox', { name: 'Zoek in vragen, kennis, regio’s en mensen' }, slow);

describe('the search in the header', () => {
  test('suggests in groups; the arrows choose while the focus stays, Enter opens', async () => {
    const { router, container } = await page();
    const input = await field();
    await userEvent.type(input, 'manda');
    const list = await screen.findByRole('listbox', {}, slow);
    await within(list).findByRole('group', { name: 'Vragen' }, slow);
    const options = within(list).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      'MandaatOeverwaard, uitgeprobeerd in eigen regio',
      'Wie tekent?open',
      'Ilse Bakhuisjurist',
      'Zoek ‘manda’ in alle kennis',
    ]);
    expect(input).toHaveAttribute('aria-expanded', 'true');
    expect(input).not.toHaveAttribute('aria-activedescendant');
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(input).toHaveFocus();
    expect(input).toHaveAttribute('aria-activedescendant', options[1]!.id);
    expect(options[1]).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/vragen/q1'));
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('closes with Escape, and searches knowledge with Enter when nothing was chosen', async () => {
    const { router } = await page();
    const input = await field();
    await userEvent.type(input, 'manda');
    await screen.findByRole('listbox', {}, slow);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(input).toHaveValue('manda');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.href).toBe('/kennis?q=manda'));
  });
});

describe('the palette', () => {
  test('reaches pages and deeds that are allowed, and gives the focus back', async () => {
    const { router } = await page();
    await field();
    await userEvent.keyboard('{Control>}k{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'Ga naar of doe' }, slow);
    expect(within(dialog).getByRole('option', { name: 'Lindestreek' })).toBeVisible();
    expect(within(dialog).queryByRole('option', { name: 'Regie' })).toBeNull();
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.type(within(dialog).getByRole('combobox'), 'donkere');
    const dark = within(dialog).getByRole('option', { name: 'Donkere weergave' });
    expect(within(dialog).getByRole('combobox')).toHaveAttribute('aria-activedescendant', dark.id);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await screen.findByRole('combobox', { name: /Ga naar een pagina/ }, slow), 'zzz');
    await userEvent.click(await screen.findByRole('option', { name: 'Stel een vraag over ‘zzz’' }));
    await waitFor(() => expect(router.state.location.href).toBe('/vragen/nieuw?titel=zzz'));
  });
});

describe('shortcuts', () => {
  test('of one key work when nobody types, and can be switched off', async () => {
    const { router } = await page();
    const input = await field();
    await userEvent.keyboard('/');
    expect(input).toHaveFocus();
    await userEvent.keyboard('n?');
    expect(input).toHaveValue('n?');
    expect(router.state.location.pathname).toBe('/bestaat/niet');
    input.blur();
    await userEvent.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Sneltoetsen' }, slow);
    await userEvent.click(within(dialog).getByRole('checkbox'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Sluit' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.keyboard('/');
    expect(input).not.toHaveFocus();
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('dialog', { name: 'Ga naar of doe' }, slow)).toBeVisible();
  });
});
