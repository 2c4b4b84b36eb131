// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { PlannedDealInputs } from '../../../../../src/ui/panel/points/plan/PlannedDealInputs.tsx';
import { newDeal } from '../../../../../src/ui/panel/points/plan/planned-draft.ts';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const DRAFT = newDeal({ market: 'JP', currency: 'JPY', expectedOn: '2026-12-15' });

async function inputs(change: Partial<Parameters<typeof PlannedDealInputs>[0]> = {}) {
  const onChange = vi.fn();
  const page = await renderPage(
    <PlannedDealInputs draft={DRAFT} problems={[]} book={bookWith()} onChange={onChange} {...change} />,
  );
  return { ...page, onChange };
}
const box = (name: string) => screen.getByRole('textbox', { name });
const list = (name: string) => screen.getByRole<HTMLInputElement>('combobox', { name });

it('gives each field as it is typed', async () => {
  const { user, onChange } = await inputs();
  const typed = (name: string, text: string) => fireEvent.change(box(name), { target: { value: text } });
  typed('Deal or client', 'Edo');
  typed('Amount a month', '144000');
  typed('Probability in percent', '75');
  fireEvent.change(screen.getByLabelText('Expected on'), { target: { value: '2026-12-24' } });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Deal' }), 'Partner assisted');
  await user.click(screen.getByRole('checkbox', { name: 'Will you also manage this client?' }));
  expect(onChange.mock.calls.map(([change]) => change)).toEqual([
    { label: 'Edo' },
    { amount: '144000' },
    { probability: '75' },
    { expectedOn: '2026-12-24' },
    { deal: 'assisted' },
    { manages: true },
  ]);
});

it('lets market and currency be chosen by typing, and emptied', async () => {
  const { user, onChange } = await inputs();
  expect([list('Client market').value, list('Client currency').value]).toEqual(['Japan', 'JPY · Japanese Yen']);
  await user.clear(list('Client market'));
  await user.type(list('Client market'), 'fra{Enter}');
  expect(onChange.mock.calls.map(([change]) => change)).toEqual(expect.arrayContaining([{ market: 'FR' }]));
});

it('asks for other partners only where the client will be managed, and says what is wrong at the field', async () => {
  const { rerender } = await inputs({
    draft: { ...DRAFT, manages: true, otherPartners: '-1' },
    problems: [{ field: 'otherPartners', reason: 'out-of-range', data: { least: 0, most: 99 } }],
  });
  expect(box('How many other partners will manage this client?').getAttribute('aria-invalid')).toBe('true');
  screen.getByText('Enter a number from 0 to 99.');
  rerender(<p />);
  await inputs();
  expect(screen.queryByRole('textbox', { name: 'How many other partners will manage this client?' })).toBeNull();
});
