import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DealAnswers } from '../../../../../src/domain/points/import/deal-review.ts';
import { DealCard } from '../../../../../src/ui/panel/points/import/DealCard.tsx';
import { dealsIn } from '../../../../fixtures/deals.ts';

async function card(text: string, answers: DealAnswers = {}) {
  const { rows, source } = await dealsIn(text, { answers });
  const onAnswer = vi.fn();
  render(<DealCard rows={rows} source={source} answers={answers} pageTitle={null} onAnswer={onAnswer} />);
  return onAnswer;
}
/** The questions, the columns of the table left out. */
const asked = () =>
  screen
    .queryAllByRole('combobox')
    .filter((select) => select.closest('details') === null)
    .map((select) => document.querySelector(`label[for="${select.id}"]`)?.textContent);

describe('what is asked of the whole table', () => {
  it('is nothing that the rows say themselves', async () => {
    await card('Client,Country,Currency,Deal,Sold on,MRR\nAcme,US,USD,Sourced,2026-03-02,10.00');
    expect(asked()).toEqual([]);
    expect(screen.getByRole('heading').textContent).toBe('From what you pasted · 1 row found');
  });

  it('is what they do not say, and stays when it was answered', async () => {
    const text = 'Client,Sold on,MRR\nAcme,03/04/2026,"1,234"';
    const onAnswer = await card(text, { currency: 'EUR' });
    expect(asked()).toEqual([
      'Dates such as 03/04/2026',
      'Amounts such as 1.234 or 1,234',
      'Currency of amounts that do not say it',
      'Country of all clients',
      'Deal type of rows that do not say it',
    ]);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: /^Amounts/ }),
      'Decimals follow a comma (1.234,50)',
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Country/ }), 'Japan');
    expect(onAnswer.mock.calls).toEqual([[{ decimal: ',' }], [{ country: 'JP' }]]);
  });
});
