import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { noor, refusal, renderApp } from '../../../testing';

const marleen = {
  ...noor,
  memberships: [],
  region: null,
  can: { ...noor.can, routeRequest: true, curate: true },
};
const themes = [
  { id: 't-elv', key: 'eerstelijnsverblijf', name: 'Eerstelijnsverblijf' },
  { id: 't-oud', key: 'kwetsbare-ouderen', name: 'Kwetsbare ouderen' },
];
const elv = {
  ...{ id: 'c-elv', version: 3, preferred: 'eerstelijnsverblijf', theme: themes[0], retiredAt: null },
  ...{ abbreviations: ['ELV'], professional: [], lay: ['tijdelijk bed'], misspelt: ['eerstelijnsverblijv'] },
  ...{ changedAt: '2026-11-20T10:00:00Z', changedBy: { id: 'u-ruben', name: 'Ruben Kaya' } },
};
const page = (...nodes: object[]) => ({
  concepts: {
    edges: nodes.map((node) => ({ node: { itemCount: 4, questionCount: 1, ...node } })),
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: nodes.length,
  },
});
const answers = {
  Viewer: { viewer: marleen },
  ConceptThemes: { themes },
  Concepts: page(elv),
  Concept: { concept: elv },
  ConceptsIn: { conceptsIn: [{ words: 'tijdelijk bed', concept: elv }] },
};
const sent = (asked: { operation: string; variables: Record<string, unknown> }[], operation: string) =>
  asked.filter((one) => one.operation === operation).map(({ variables }) => variables);
const field = (name: RegExp | string) => screen.getByRole('textbox', { name });

describe('the list of concepts', () => {
  test('shows the names by kind, by theme, with where they are met', async () => {
    const { container } = await renderApp('/regie/begrippen', answers);
    // The page's own files come first.
    const slow = { timeout: 10_000 };
    expect(await screen.findByRole('link', { name: 'eerstelijnsverblijf' }, slow)).toHaveAttribute(
      'href',
      '/regie/begrippen/c-elv',
    );
    expect(screen.getByRole('heading', { name: 'Eerstelijnsverblijf' })).toBeVisible();
    expect(screen.getByText('tijdelijk bed')).toBeVisible();
    expect(screen.getByRole('link', { name: '4 stukken kennis' })).toHaveAttribute(
      'href',
      '/kennis?q=eerstelijnsverblijf',
    );
    expect(screen.getByRole('link', { name: 'één open vraag' })).toHaveAttribute(
      'href',
      '/vragen?q=eerstelijnsverblijf&stand=open&stand=routed&stand=in_progress',
    );
    expect(
      within(screen.getByRole('navigation', { name: 'Onderdelen van Regie' })).getByText('Begrippen'),
    ).toHaveAttribute('aria-current', 'page');
    expect(await axe(container)).toHaveNoViolations();
  }, 20_000);

  test('keeps what is searched, chosen and tried in the address', async () => {
    const { router, asked } = await renderApp('/regie/begrippen', answers);
    const user = userEvent.setup();
    await user.type(await screen.findByRole('searchbox', { name: 'Zoek een woord' }), 'bed');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Thema' }), 'Kwetsbare ouderen');
    await user.type(field('Een zin'), 'Zij zoekt een tijdelijk bed');
    await waitFor(() =>
      expect(router.state.location.search).toEqual({
        q: 'bed',
        thema: 'kwetsbare-ouderen',
        zin: 'Zij zoekt een tijdelijk bed',
      }),
    );
    expect(await screen.findByText('Eén begrip herkend.')).toBeVisible();
    await waitFor(() =>
      expect(sent(asked, 'Concepts').at(-1)).toMatchObject({
        filter: { text: 'bed', themeId: 't-oud', retired: false },
      }),
    );
  }, 20_000);

  test('says no to whoever is no coordinator', async () => {
    await renderApp('/regie/begrippen', {
      ...answers,
      Viewer: { viewer: noor },
      Concepts: refusal('FORBIDDEN'),
    });
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'eerstelijnsverblijf' })).toBeNull();
  });
});

describe('a concept', () => {
  test('is saved with one name per line, and its version', async () => {
    const { asked, router, container } = await renderApp('/regie/begrippen/c-elv', {
      ...answers,
      SaveConcept: { saveConcept: { ...elv, version: 4 } },
    });
    const user = userEvent.setup();
    expect(await axe(container)).toHaveNoViolations();
    await user.type(await screen.findByRole('textbox', { name: 'Gewone woorden' }), '\n logeerbed \n');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/regie/begrippen'));
    expect(sent(asked, 'SaveConcept')).toEqual([
      {
        input: {
          ...{ key: 'c-elv', version: 3, sharing: false, preferred: 'eerstelijnsverblijf', themeId: 't-elv' },
          ...{ abbreviations: ['ELV'], professional: [], misspelt: ['eerstelijnsverblijv'] },
          lay: ['tijdelijk bed', 'logeerbed'],
        },
      },
    ]);
  }, 20_000);

  test('says which name will not do, keeps what was typed, and saves it when it has two meanings', async () => {
    const { asked } = await renderApp('/regie/begrippen/nieuw', {
      ...answers,
      SaveConcept: ({ input }) =>
        (input as { sharing: boolean }).sharing
          ? { saveConcept: elv }
          : refusal('CONCEPT_FORM_REFUSED', {
              ...{ reason: 'taken', form: 'ELV', final: false },
              concepts: [{ id: 'c-elv', preferred: 'eerstelijnsverblijf' }],
            }),
    });
    const user = userEvent.setup();
    await user.type(await screen.findByRole('textbox', { name: /Het woord/ }), 'elektronisch lesverslag');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Thema' }), 'Kwetsbare ouderen');
    await user.type(field('Afkortingen'), 'ELV');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    const alert = await screen.findByText('‘ELV’ kan niet');
    expect(alert).toBeVisible();
    expect(screen.getByRole('link', { name: 'eerstelijnsverblijf' })).toBeVisible();
    expect(field('Afkortingen')).toHaveValue('ELV');
    await user.click(screen.getByRole('checkbox', { name: /twee betekenissen/ }));
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(sent(asked, 'SaveConcept')).toHaveLength(2));
    const [first, second] = sent(asked, 'SaveConcept').map(({ input }) => input as Record<string, unknown>);
    expect(second).toEqual({ ...first, sharing: true });
    expect(first).toMatchObject({ version: null, abbreviations: ['ELV'] });
  }, 20_000);

  test('of somebody else meanwhile: both texts are there, and one goes on with one’s own', async () => {
    let version = 3;
    const theirs = { ...elv, lay: ['opknapbed'] };
    const { asked } = await renderApp('/regie/begrippen/c-elv', {
      ...answers,
      Concept: () => ({ concept: version === 3 ? elv : { ...theirs, version } }),
      SaveConcept: ({ input }) => {
        if ((input as { version: number }).version === version && version > 3) return { saveConcept: elv };
        version = 7;
        return refusal('VERSION_CONFLICT', { version });
      },
    });
    const user = userEvent.setup();
    await user.type(await screen.findByRole('textbox', { name: 'Gewone woorden' }), '\nlogeerbed');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByRole('heading', { name: 'Iemand anders wijzigde dit begrip' })).toHaveFocus();
    expect(screen.getByText('opknapbed')).toBeVisible();
    expect(field('Gewone woorden')).toHaveValue('tijdelijk bed\nlogeerbed');
    await user.click(screen.getByRole('button', { name: 'Ga verder met mijn tekst' }));
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() =>
      expect(sent(asked, 'SaveConcept').at(-1)).toMatchObject({
        input: { version: 7, lay: ['tijdelijk bed', 'logeerbed'] },
      }),
    );
  }, 20_000);

  test('is taken out of use, and back', async () => {
    const retired = { ...elv, version: 4, retiredAt: '2026-11-22T10:00:00Z' };
    const { asked } = await renderApp('/regie/begrippen/c-elv', {
      ...answers,
      Concept: () => ({ concept: sent(asked, 'RetireConcept').length ? retired : elv }),
      RetireConcept: { retireConcept: retired },
      RestoreConcept: { restoreConcept: { ...elv, version: 5 } },
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Haal uit gebruik' }));
    await user.click(await screen.findByRole('button', { name: 'Neem weer in gebruik' }));
    await waitFor(() => expect(sent(asked, 'RestoreConcept')).toEqual([{ id: 'c-elv', version: 4 }]));
    expect(sent(asked, 'RetireConcept')).toEqual([{ id: 'c-elv', version: 3 }]);
  }, 20_000);
});
