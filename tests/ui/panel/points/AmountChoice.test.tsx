// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { DecimalText } from '../../../../src/domain/points/decimal.ts';
import { AmountChoice } from '../../../../src/ui/panel/points/AmountChoice.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

interface PageProps {
  readonly start: DecimalText | null;
  readonly onChosen: (value: DecimalText | null) => void;
}

function Page({ start, onChosen }: PageProps) {
  const [value, setValue] = useState(start);
  const choose = (next: DecimalText | null) => {
    onChosen(next);
    setValue(next);
  };
  return <AmountChoice label="Base" value={value} positive onChoose={choose} />;
}

async function field(start: DecimalText | null) {
  const chosen: (DecimalText | null)[] = [];
  const page = await renderPage(<Page start={start} onChosen={(value) => chosen.push(value)} />);
  return { ...page, chosen, input: screen.getByLabelText('Base') };
}

it('holds once it is left, in the user’s own way of writing', async () => {
  const { user, chosen, input } = await field('1200');
  expect(input).toHaveProperty('value', '1,200');
  await user.clear(input);
  await user.type(input, '1300.50');
  expect(chosen).toEqual([]);
  await user.tab();
  expect(chosen).toEqual(['1300.5']);
  expect(input).toHaveProperty('value', '1,300.5');
});

it('holds at Enter, and is emptied', async () => {
  const { user, chosen, input } = await field('88');
  await user.type(input, '{Enter}');
  expect(chosen).toEqual([]);
  await user.clear(input);
  await user.type(input, '{Enter}');
  expect(chosen).toEqual([null]);
});

it.each([
  ['0', 'It has to be more than zero.'],
  ['-1', 'An amount cannot be below zero.'],
])('keeps nothing of %s', async (text, sentence) => {
  const { user, chosen, input } = await field('88');
  await user.clear(input);
  await user.type(input, text);
  await user.tab();
  screen.getByText(sentence);
  expect(chosen).toEqual([]);
});

it('asks before it holds', async () => {
  const { user, chosen, input } = await field(null);
  await user.type(input, '1.234');
  await user.click(screen.getByRole('button', { name: '1,234.00' }));
  expect(chosen).toEqual(['1234']);
});
