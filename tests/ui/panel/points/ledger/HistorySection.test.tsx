// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { HistorySection } from '../../../../../src/ui/panel/points/ledger/HistorySection.tsx';
import { clientLedger } from '../../../../fixtures/client-ledgers.ts';
import { pointEntry, TODAY } from '../../../../fixtures/ledger-rows.ts';

const rows = () =>
  within(screen.getByRole('table', { name: 'History of points' }))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);

it('shows all points, the latest first, with what became of them', () => {
  const entries = [
    pointEntry({ id: '1', soldOn: '2024-03-02', productLine: '' }),
    pointEntry({ id: '2', soldOn: '2026-12-24' }),
    pointEntry({ id: '3', deal: null, managedFrom: '2026-01-01' }),
  ];
  render(<HistorySection ledger={clientLedger(entries)} today={TODAY} />);
  expect(rows()).toEqual([
    'Sourced points: 50Marketing Hub ProfessionalTo come on Dec 24, 2026',
    'Managed points: 10Marketing Hub ProfessionalManaged since Jan 1, 2026',
    'Sourced points: 50Product line not namedExpired on Mar 2, 2025from Mar 2, 2024',
  ]);
});

it('is not there while there are no points', () => {
  const { container } = render(<HistorySection ledger={clientLedger([])} today={TODAY} />);
  expect(container.textContent).toBe('');
});

it('draws fifty of many, and all when asked', async () => {
  const entries = Array.from({ length: 60 }, (_, index) => pointEntry({ id: `e${index}` }));
  render(<HistorySection ledger={clientLedger(entries)} today={TODAY} />);
  expect(rows()).toHaveLength(50);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show all 60' }));
  expect(rows()).toHaveLength(60);
});
