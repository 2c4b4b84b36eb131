// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NO_OVERRIDES, type PointsOverrides } from '../../../../../src/domain/points/overrides.ts';
import { NewBase } from '../../../../../src/ui/panel/points/rules/NewBase.tsx';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function form(wanted: string | null) {
  const changes: Partial<PointsOverrides>[] = [];
  const page = await renderPage(
    <NewBase book={pointsWith().book} wanted={wanted} change={(how) => changes.push(how(NO_OVERRIDES))} />,
  );
  const amount = screen.getByLabelText('Its base amount');
  return { ...page, changes, amount };
}

it('adds a currency with its amount and is empty again', async () => {
  const { user, changes, amount } = await form(null);
  await user.type(screen.getByRole('combobox', { name: 'Further currency' }), 'sek{Enter}');
  await user.type(amount, '900{Enter}');
  expect(changes).toEqual([{ bases: [{ currency: 'SEK', amount: '900', table: null }] }]);
  expect(amount).toHaveProperty('value', '');
});

it.each([
  [null, '5', 'Fill this in.'],
  ['SEK', '', 'Fill this in.'],
  ['SEK', '0', 'It has to be more than zero.'],
  ['SEK', '-1', 'An amount is not below zero.'],
  ['EUR', '5', 'It has a base amount already. Correct it above.'],
])('adds nothing for %s and "%s"', async (wanted, text, sentence) => {
  const { user, changes, amount } = await form(wanted);
  await user.click(amount);
  await user.keyboard(`${text}{Enter}`);
  screen.getByText(sentence);
  expect(changes).toEqual([]);
});
