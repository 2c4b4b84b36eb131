// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { AmountField } from '../../../../src/ui/panel/points/AmountField.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

interface PageProps {
  readonly error: string | null;
  readonly onChosen: (value: string) => void;
}

function Page(props: PageProps) {
  const [text, setText] = useState('');
  return <AmountField {...props} label="Amount" text={text} onText={setText} />;
}

async function field(error: string | null = null) {
  const chosen: string[] = [];
  const page = await renderPage(<Page error={error} onChosen={(value) => chosen.push(value)} />);
  return { ...page, chosen, input: screen.getByLabelText('Amount') };
}

it('has nothing against being empty', async () => {
  const { input } = await field();
  expect(input.getAttribute('aria-invalid')).toBeNull();
});

it.each([
  ['-5', 'An amount cannot be below zero.'],
  ['lots', '“lots” is not a number. Write the number alone, like 1,234.50.'],
  ['12,5,3', 'The separators in “12,5,3” fit no number. Write it like 1,234.50.'],
  ['1000000000000000', 'Enter less than 1,000,000,000,000,000.'],
  ['1e15', '“1e15” is not a number. Write the number alone, like 1,234.50.'],
])('says what is wrong with %s', async (text, sentence) => {
  const { user, input } = await field();
  await user.type(input, text);
  screen.getByText(sentence);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

it('says what else is wrong when the text itself is fine', async () => {
  const { user, input } = await field('Too much.');
  await user.type(input, '5');
  screen.getByText('Too much.');
});

it.each([
  ['en', '1.234', ['1.234', '1,234.00'], '1,234.00', '1,234', '1234'],
  ['en', '1.234', ['1.234', '1,234.00'], '1.234', '1.2340', '1.234'],
  ['en', '1.234,50', ['1,234.50'], '1,234.50', '1,234.5', '1234.5'],
  ['fr', '1,234', ['1,234', '1\u202f234,00'], '1\u202f234,00', '1\u202f234', '1234'],
])('asks in %s what %s means', async (language, text, buttons, click, typed, value) => {
  speak(language);
  const { user, input, chosen } = await field();
  await user.type(input, text);
  const offered = screen.getAllByRole('button').map(({ textContent }) => textContent);
  expect(offered).toEqual(buttons);
  await user.click(screen.getAllByRole('button')[buttons.indexOf(click)] as HTMLElement);
  await waitFor(() => expect(input).toHaveProperty('value', typed));
  expect(chosen).toEqual([value]);
  expect(screen.queryByRole('button')).toBeNull();
  expect(document.activeElement).toBe(input);
});
