// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { TextField } from '../../../src/ui/components/TextField.tsx';

function Page({ onText }: { readonly onText: (text: string) => void }) {
  const [text, setText] = useState('');
  const take = (typed: string) => {
    onText(typed);
    setText(typed);
  };
  return <TextField label="Name" value={text} onText={take} hint="As on the badge" error="Fill this in." />;
}

it('gives every text that is typed, as text', async () => {
  const onText = vi.fn();
  render(<Page onText={onText} />);
  const input = screen.getByRole('textbox', { name: 'Name', description: 'As on the badge Fill this in.' });
  await userEvent.setup().type(input, 'a<b>');
  expect(onText.mock.calls.flat()).toEqual(['a', 'a<', 'a<b', 'a<b>']);
  expect(input).toHaveProperty('value', 'a<b>');
});

it('hands on what an input can carry, and keeps the browser from proposing former entries', () => {
  render(<TextField label="Mail" value="" onText={() => {}} type="email" name="email" list="people" />);
  const input = screen.getByLabelText('Mail');
  expect(['type', 'name', 'list', 'autocomplete'].map((name) => input.getAttribute(name))).toEqual([
    'email',
    'email',
    'people',
    'off',
  ]);
});
