import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { SourceDescription } from '../../../../../src/domain/import/source-description.ts';
import type { PartnerField } from '../../../../../src/domain/partner/import/partner-field.ts';
import type { PartnerAnswers } from '../../../../../src/domain/partner/import/partner-review.ts';
import { PartnerCard } from '../../../../../src/ui/panel/partner/import/PartnerCard.tsx';
import { partnerRowsIn } from '../../../../fixtures/partner-import.ts';

async function card(text: string, answers: PartnerAnswers = {}) {
  const { rows, source } = await partnerRowsIn(text, { answers });
  const onAnswer = vi.fn();
  render(
    <PartnerCard rows={rows} source={source} answers={answers} pageTitle={null} onAnswer={onAnswer} asked={null} />,
  );
  return onAnswer;
}

/** The questions, the columns of the table left out. */
const asked = () =>
  screen
    .queryAllByRole('combobox')
    .filter((select) => select.closest('details') === null)
    .map((select) => document.querySelector(`label[for="${select.id}"]`)?.textContent);

const choose = (name: string | RegExp, option: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name }), option);

describe('what is asked of the whole table', () => {
  it('is what the rows are, and nothing that they say themselves', async () => {
    const onAnswer = await card('Client,Currency,Source,Create date,Amount\nAcme,USD,Sourced,2026-03-02,10.00');
    expect(asked()).toEqual(['What the rows are']);
    await choose('What the rows are', 'Clients');
    expect(onAnswer.mock.calls).toEqual([[{ kind: 'clients' }]]);
  });

  it('is what they do not say, and stays when it was answered', async () => {
    const onAnswer = await card('Client,Deal name,Create date,Amount\nAcme,One,03/04/2026,"1,234"', {
      currency: 'EUR',
    });
    expect(asked()).toEqual([
      'Dates such as 03/04/2026',
      'What the rows are',
      'Amounts such as 1.234 or 1,234',
      'Currency of new clients and amounts that do not say it',
      'Deals that do not say who found the client',
    ]);
    await choose(/^Amounts/, 'Decimals follow a comma (1.234,50)');
    await choose(/^Deals/, 'Partner assisted');
    expect(onAnswer.mock.calls).toEqual([[{ decimal: ',' }], [{ origin: 'assisted' }]]);
  });

  it('takes columns as named for the kind that is shown', async () => {
    const onAnswer = await card('Client;Quarter;Amount;Other\nAcme;Q2 2026;600 USD;x');
    await userEvent.click(screen.getByText(/^Table separated by semicolons/));
    await choose('Other', 'Notes');
    expect(onAnswer.mock.calls).toMatchObject([
      [{ kind: 'payments', columnsOf: 'payments', columns: ['client', 'quarter', 'amount', 'notes'] }],
    ]);
  });

  it('is which columns a table has that is not understood', () => {
    const source: SourceDescription<PartnerField> = {
      input: 'text',
      fileName: null,
      encoding: null,
      counts: {},
      dateOrder: 'not-needed',
      tables: [
        { delimiter: ';', headerRow: 1, headings: ['Who'], columns: ['ignore'], sample: [], dateOrder: 'not-needed' },
      ],
    };
    render(<PartnerCard rows={[]} source={source} answers={{}} pageTitle={null} onAnswer={vi.fn()} asked="renewals" />);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'What the rows are' }).value).toBe('renewals');
    expect(screen.getByRole('group').hasAttribute('open')).toBe(true);
  });
});
