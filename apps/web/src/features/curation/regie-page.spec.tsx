import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { noor, refusal, renderApp } from '../../testing';

const marleen = { ...noor, memberships: [], region: null, can: { ...noor.can, routeRequest: true } };
const count = (asked: number, offered: number) => ({ asked, offered, gap: asked - offered });
const regions = Array.from({ length: 20 }, (_, i) => ({
  ...{ key: `regio-${i}`, name: `Regio ${String(i).padStart(2, '0')}`, fictitious: i > 0 },
  ...count(i === 0 ? 2 : 0, i === 1 ? 1 : 0),
}));
const theme = (key: string, name: string, asked: number, offered: number) => ({
  ...{ key, name, ...count(asked, offered) },
  asks: regions.map(({ asked }) => (asked ? 2 : 0)),
  offers: regions.map(({ offered }) => offered),
});
const themes = [
  theme('gegevens', 'Gegevensuitwisseling', 24, 1),
  theme('ouderen', 'Kwetsbare ouderen', 2, 9),
];
const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
const answers = {
  Viewer: { viewer: marleen },
  Routing: { requests: none },
  RadarStrips: { radar: { total: count(26, 10), regions, themes } },
  RadarPage: ({ regions: keys, offset }: Record<string, unknown>) => {
    const chosen = regions.filter(
      ({ key }) => !(keys as string[]).length || (keys as string[]).includes(key),
    );
    const columns = chosen.slice(offset as number, (offset as number) + 8);
    const cells = columns.map(({ key }) => (key === 'regio-0' ? count(2, 0) : count(0, 0)));
    return {
      radar: {
        ...{ columnCount: chosen.length, total: count(26, 10), elsewhere: count(3, 4), columns },
        themes: themes.map((row) => ({ ...row, cells, elsewhere: count(1, 1) })),
      },
    };
  },
};
const open = async (search = '') => {
  const app = await renderApp(`/regie${search}`, answers);
  const table = await screen.findByRole('table', { name: /van dichtbij/ }, { timeout: 5_000 });
  return { ...app, table };
};

describe('regie', () => {
  test('says the finding', async () => {
    const { container } = await open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Over gegevensuitwisseling wordt meer gevraagd dan gedeeld.',
    );
    expect(
      screen.getByText(/^24 vragen wachten op antwoord, er is één keer kennis gedeeld\./),
    ).toHaveTextContent(/Over kwetsbare ouderen is het meest gedeeld: negen keer/);
    expect(await axe(container)).toHaveNoViolations();
  }, 20_000);

  test('leads from each number to the list that it counts', async () => {
    const { table } = await open();
    const row = within(table).getByRole('row', { name: /^Gegevensuitwisseling/ });
    expect(
      within(row).getByRole('link', { name: '2 gevraagd, Gegevensuitwisseling, Regio 00' }),
    ).toHaveAttribute(
      'href',
      '/vragen?thema=gegevens&regio=regio-0&stand=open&stand=routed&stand=in_progress',
    );
    expect(within(row).getByText('2 tekort')).toBeVisible();
    expect(within(row).getByRole('link', { name: '1 gedeeld, Gegevensuitwisseling' })).toHaveAttribute(
      'href',
      '/kennis?thema=gegevens',
    );
    // What is of no region has no list, so that no way leads to who asked.
    const elsewhere = within(row).getAllByRole('cell').at(-2)!;
    expect(within(elsewhere).queryByRole('link')).toBeNull();
  });

  test('pages, and keeps the page in the address', async () => {
    const { router } = await open();
    const user = userEvent.setup();
    expect(screen.getByRole('button', { name: 'Vorige 8' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Volgende 8' }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ vanaf: '9' }));
    await user.click(await screen.findByRole('button', { name: 'Volgende 8' }));
    expect(await screen.findByText('17 tot 20 van 20')).toHaveFocus();
    expect(screen.getByRole('columnheader', { name: 'Regio 19' })).toBeVisible();
  });

  test('chooses regions, and offers the same as a file', async () => {
    const { router } = await open('?regio=regio-3&volgorde=naam');
    expect(screen.getByRole('heading', { name: 'Eén regio van dichtbij' })).toBeVisible();
    const user = userEvent.setup();
    await user.click(screen.getByText(/^Kies regio’s/));
    await user.type(await screen.findByRole('searchbox', { name: 'Zoek een regio' }), '05');
    await user.click(screen.getByRole('checkbox', { name: 'Regio 05' }));
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ regio: ['regio-3', 'regio-5'] }),
    );
    expect(await screen.findByRole('link', { name: /Download als tabel/ })).toHaveAttribute(
      'href',
      '/api/radar.csv?order=name&language=nl&region=regio-3&region=regio-5',
    );
  });

  test('tells the columns of a strip by name', async () => {
    await open();
    const user = userEvent.setup();
    await user.click(screen.getAllByText('Eén regio vraagt meer dan ze deelt')[0]!);
    const links = await screen.findAllByRole('link', { name: '2 gevraagd, Gegevensuitwisseling, Regio 00' });
    expect(links.length).toBeGreaterThan(1);
    expect(screen.getByRole('link', { name: 'Bekijk deze 2 regio’s van dichtbij' })).toHaveAttribute(
      'href',
      '/regie?regio=regio-0&regio=regio-1#dichtbij',
    );
  });

  test('says no to whoever is no coordinator, and shows nothing', async () => {
    await renderApp('/regie', { ...answers, RadarStrips: refusal('FORBIDDEN') });
    expect(await screen.findByRole('alert', {}, { timeout: 5_000 })).toBeVisible();
    expect(screen.queryByText('Nog bij niemand')).toBeNull();
  });
});
