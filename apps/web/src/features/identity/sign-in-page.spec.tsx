import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { noor, refusal, renderApp } from '../../testing';

const visitor = { Viewer: { viewer: null }, DemoAccounts: { demoAccounts: [] } };
const fill = async (email: string, password: string) => {
  await userEvent.type(await screen.findByRole('textbox', { name: 'E-mailadres' }), email);
  if (password) await userEvent.type(screen.getByLabelText('Wachtwoord'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Log in' }));
};

describe('signing in', () => {
  test('keeps the address and says what to do when it is refused', async () => {
    const { container } = await renderApp('/inloggen', { ...visitor, SignIn: refusal('BAD_CREDENTIALS') });
    await fill('noor@lindestreek.example', 'verkeerd');
    expect(await screen.findByRole('heading', { name: 'Dat klopt niet' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'E-mailadres' })).toHaveValue('noor@lindestreek.example');
    const password = screen.getByLabelText('Wachtwoord');
    expect(password).toHaveValue('');
    expect(password).toHaveFocus();
    expect(password).toHaveAccessibleDescription(/Na tien keer wacht je een kwartier/);
    expect(await axe(container)).toHaveNoViolations();
  });

  test('asks for what is missing before anything is sent', async () => {
    const { asked } = await renderApp('/inloggen', visitor);
    await fill('noor@lindestreek.example', '');
    expect(screen.getByLabelText('Wachtwoord')).toHaveFocus();
    expect(asked.map(({ operation }) => operation)).not.toContain('SignIn');
  });

  test('comes back to the page that was asked for', async () => {
    const { router } = await renderApp('/vragen/q1', { ...visitor, SignIn: { signIn: noor } });
    await waitFor(() => expect(router.state.location.pathname).toBe('/inloggen'));
    await fill('noor@lindestreek.example', 'goed');
    await waitFor(() => expect(router.state.location.pathname).toBe('/vragen/q1'));
    expect(screen.getByText('Noor Hendriks', { selector: '.top__me b' })).toBeVisible();
  });

  test('never sends somebody to another site', async () => {
    const { router } = await renderApp('/inloggen?naar=//kwaad.example', {
      ...visitor,
      SignIn: { signIn: noor },
    });
    await screen.findByRole('heading', { name: 'Inloggen' });
    expect(router.state.matches.at(-1)?.search).toEqual({});
  });

  test('a demonstration account comes in with one press', async () => {
    const account = {
      email: 'noor@lindestreek.example',
      password: 'proef',
      name: 'Noor Hendriks',
      description: 'Lindestreek',
      role: 'facilitator',
    };
    const { asked } = await renderApp('/inloggen', {
      ...visitor,
      DemoAccounts: { demoAccounts: [account] },
      SignIn: { signIn: noor },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Kom binnen als Noor Hendriks' }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        operation: 'SignIn',
        variables: { input: { email: account.email, password: 'proef' } },
      }),
    );
  });
});
