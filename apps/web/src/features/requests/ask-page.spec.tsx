import { beforeEach, describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { noor, refusal, renderApp, type Answers } from '../../testing';

const nothing = { similar: { items: [], requests: [], themes: [], scope: null, groups: [] } };
const answers = (more: Answers = {}): Answers => ({
  Viewer: { viewer: noor },
  Themes: { themes: [] },
  DemoAccounts: { demoAccounts: [] },
  Similar: nothing,
  ...more,
});
const title = () => screen.findByLabelText('Jullie vraag, in één zin', {}, { timeout: 5000 });
const post = () => fireEvent.click(screen.getByRole('button', { name: 'Plaats de vraag' }));
beforeEach(() => localStorage.clear());

describe('asking', () => {
  test('an empty question is not sent: the field says why and gets the focus', async () => {
    const { container, asked } = await renderApp('/vragen/nieuw', answers());
    const field = await title();
    post();
    expect(await screen.findByText(/Schrijf eerst jullie vraag op/)).toBeVisible();
    expect(field).toHaveFocus();
    expect(asked.map(({ operation }) => operation)).not.toContain('PostRequest');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('after a lost answer the same question is sent again under the same key, its text kept', async () => {
    const { asked } = await renderApp('/vragen/nieuw', answers({ PostRequest: refusal('UNAVAILABLE') }));
    fireEvent.change(await title(), { target: { value: 'Wie betaalt de uren?' } });
    post();
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(await title()).toHaveValue('Wie betaalt de uren?');
    post();
    const keys = () =>
      asked.flatMap(({ operation, variables }) =>
        operation === 'PostRequest' ? [(variables.input as { key: string }).key] : [],
      );
    await waitFor(() => expect(keys()).toHaveLength(2));
    expect(new Set(keys()).size).toBe(1);
  });

  test('what was typed is there after coming back', async () => {
    const first = await renderApp('/vragen/nieuw', answers());
    fireEvent.change(await title(), { target: { value: 'Hoe houd je een overleg levend?' } });
    first.unmount();
    await renderApp('/vragen/nieuw', answers());
    expect(await title()).toHaveValue('Hoe houd je een overleg levend?');
  });

  test('who may not post saves it for the facilitator', async () => {
    const participant = { ...noor, can: { ...noor.can, postRequest: false } };
    const { asked } = await renderApp('/vragen/nieuw', {
      ...answers({ SaveRequestDraft: { saveRequestDraft: { id: 'v-1', version: 1 } } }),
      Viewer: { viewer: participant },
    });
    fireEvent.change(await title(), { target: { value: 'Wie betaalt de uren?' } });
    expect(screen.queryByRole('button', { name: 'Plaats de vraag' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Bewaar als concept voor/ }));
    await waitFor(() => expect(asked.map(({ operation }) => operation)).toContain('SaveRequestDraft'));
  });
});
