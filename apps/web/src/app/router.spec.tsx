import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { noor, refusal, renderApp } from '../testing';
import { parseSearch, stringifySearch } from './search';

const down = {
  Viewer: refusal('UNAVAILABLE'),
  DemoAccounts: refusal('UNAVAILABLE'),
  PublicItems: refusal('UNAVAILABLE'),
};

describe('the app', () => {
  test('shows a visitor something when the API does not answer, and says so', async () => {
    await renderApp('/', down);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('De ene regio vraagt.');
    expect(screen.getByText('We kunnen Samenwijs nu niet bereiken.')).toBeVisible();
  });

  test('does not take somebody for a visitor because the API does not answer', async () => {
    const { router } = await renderApp('/vragen', down);
    expect(await screen.findByRole('heading', { name: 'Er ging iets mis op deze pagina' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/vragen');
  });

  test('has a page for what is not there', async () => {
    await renderApp('/bestaat/niet', { Viewer: { viewer: null }, DemoAccounts: { demoAccounts: [] } });
    expect(await screen.findByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible();
  });

  test('signs out to the visitor’s page, and forgets what was read', async () => {
    const { router } = await renderApp('/bestaat/niet', {
      Viewer: { viewer: noor },
      DemoAccounts: { demoAccounts: [] },
      SignOut: { signOut: true },
      PublicItems: { items: { totalCount: 0, edges: [] } },
    });
    await userEvent.click((await screen.findAllByText('Log uit'))[0]!);
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(await screen.findByText('Je bent uitgelogd.')).toBeVisible();
    expect(screen.queryByText('Noor Hendriks')).toBeNull();
  });

  test('writes addresses that people can read', () => {
    expect(stringifySearch({ q: 'mandaat', stand: ['open', 'routed'], leeg: undefined, niets: '' })).toBe(
      '?q=mandaat&stand=open&stand=routed',
    );
    expect(parseSearch('?q=mandaat&stand=open&stand=routed')).toEqual({
      q: 'mandaat',
      stand: ['open', 'routed'],
    });
  });
});
