// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { MarketField } from '../../../../src/ui/panel/points/MarketField.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

it.each([
  ['en', 'Client market', 'cote', 'Côte d’Ivoire', 'CI'],
  ['fr', 'Marché du client', 'etats', 'États-Unis', 'US'],
])('finds a country by its name in %s', async (language, label, typed, name, code) => {
  speak(language);
  const onPick = vi.fn();
  const { user } = await renderPage(<MarketField value={null} onPick={onPick} />);
  await user.type(screen.getByRole('combobox', { name: label }), typed);
  await user.click(await screen.findByRole('option', { name }));
  expect(onPick).toHaveBeenCalledWith(code);
});

it('can be called otherwise', async () => {
  await renderPage(<MarketField label="Country" value="DE" onPick={() => {}} />);
  expect(screen.getByRole('combobox', { name: 'Country' })).toHaveProperty('value', 'Germany');
});
