// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { NO_OVERRIDES } from '../../../../src/domain/points/overrides.ts';
import { ruleBook } from '../../../../src/domain/points/rule-book.ts';
import { POINTS_RULES } from '../../../../src/facts/points-rules.ts';
import { CurrencyField } from '../../../../src/ui/panel/points/CurrencyField.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

const book = ruleBook(POINTS_RULES, NO_OVERRIDES);

it('lists those with a base amount first and says which have none', async () => {
  const { user } = await renderPage(<CurrencyField value={null} book={book} onPick={() => {}} />);
  await user.click(screen.getByRole('combobox', { name: 'Client currency' }));
  const texts = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
  expect(texts[0]).toBe('AUD · Australian Dollar');
  expect(texts[8]).toBe('ZAR · South African Rand');
  expect(texts[9]).toBe('AED · United Arab Emirates Dirhamno base amount yet');
});

it('finds a currency by name or code in French', async () => {
  speak('fr');
  const onPick = vi.fn();
  const { user } = await renderPage(<CurrencyField value={null} book={book} onPick={onPick} />);
  await user.type(screen.getByRole('combobox', { name: 'Devise du client' }), 'JPY{Enter}');
  expect(onPick).toHaveBeenLastCalledWith('JPY');
});
