import { describe, expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState } from 'react';
import { Button } from './button';
import { Checkbox, Choices, Select } from './choices';
import { Dialog } from './dialog';
import { cleanPaste, MarkdownEditor } from './markdown-editor';
import { TextArea, TextField } from './text-field';
import { showToast, ToastRegion } from './toast';

const labels = {
  tools: 'Opmaak',
  bold: 'Vet',
  italic: 'Schuin',
  list: 'Lijst',
  link: 'Link',
  preview: 'Voorbeeld',
  nothing: 'Niets',
};

describe('fields', () => {
  test('tell their hint and their error to those who listen', async () => {
    const { container } = render(
      <>
        <TextField label="Aantal inwoners" hint="Ongeveer" error="Dit is geen getal." />
        <TextArea label="Wat staat er in de weg?" hint="Wie heeft daar last van?" />
        <Choices label="Welke hulp?" hint="Meer mag">
          <Checkbox>Een voorbeeld</Checkbox>
        </Choices>
        <Select
          label="Fase"
          value="a"
          options={[['a', 'Uitvoering']]}
          onChange={() => {}}
          error="Kies er een."
        />
      </>,
    );
    const field = screen.getByRole('textbox', { name: 'Aantal inwoners' });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Ongeveer.*Dit is geen getal\.|Dit is geen getal\..*Ongeveer/);
    expect(screen.getByRole('group', { name: 'Welke hulp?' })).toHaveAccessibleDescription('Meer mag');
    expect(screen.getByRole('combobox')).toHaveAccessibleDescription('Kies er een.');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('a busy button ignores a second press', async () => {
    const onPress = jest.fn();
    render(
      <Button isPending onPress={onPress}>
        Plaats
      </Button>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Plaats' }));
    expect(onPress).not.toHaveBeenCalled();
  });

  test('a Markdown editor previews what was written', async () => {
    const Editor = () => {
      const [value, setValue] = useState('');
      return <MarkdownEditor label="De aanpak" value={value} onChange={setValue} labels={labels} />;
    };
    const { container } = render(<Editor />);
    await userEvent.type(screen.getByRole('textbox', { name: 'De aanpak' }), '- Vraag de **bestuurders**');
    await userEvent.click(screen.getByRole('button', { name: 'Voorbeeld' }));
    expect((await screen.findByText('bestuurders')).tagName).toBe('STRONG');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('text from Word becomes clean Markdown', () => {
    expect(cleanPaste('Stappen\u00a0nu\r\n\r\n\r\n•\tEerst\r\n·  Dan  \r\n1)\tKlaar')).toBe(
      'Stappen nu\n\n- Eerst\n- Dan\n1. Klaar',
    );
  });
});

describe('what floats', () => {
  test('a toast offers the way back', async () => {
    const undo = jest.fn();
    render(<ToastRegion label="Meldingen" closeLabel="Sluit" />);
    act(() => void showToast({ text: 'Weggelegd.', action: { label: 'Maak ongedaan', onPress: undo } }));
    expect(await screen.findByText('Weggelegd.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Weggelegd.')).toBeNull();
  });

  test('a dialog closes with Escape and has its title as its name', async () => {
    const onClose = jest.fn();
    render(
      <Dialog isOpen onClose={onClose} title="Waarom past dit niet?">
        <Button onPress={() => {}}>Leg weg</Button>
      </Dialog>,
    );
    expect(screen.getByRole('dialog', { name: 'Waarom past dit niet?' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalled();
  });
});
