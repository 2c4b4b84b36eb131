// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { historyOn } from '../../../../../src/domain/points/breakdown.ts';
import type { PointEntry } from '../../../../../src/domain/points/ledger.ts';
import { EntryPoints } from '../../../../../src/ui/panel/points/ledger/EntryPoints.tsx';
import { clientLedger, POINTS } from '../../../../fixtures/client-ledgers.ts';
import { ACME, pointEntry, TODAY } from '../../../../fixtures/ledger-rows.ts';

function shown(change: Partial<PointEntry>, market: string | null = 'US') {
  const entry = pointEntry(change);
  const lines = historyOn(clientLedger([entry]).credits, ACME, TODAY);
  render(<EntryPoints entry={entry} market={market} lines={lines} book={POINTS.book} />);
}

it('says each kind of points with its state', () => {
  shown({ managedFrom: '2026-04-01' });
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Managed points: 10Managed since Apr 1, 2026',
    'Sourced points: 50Count until Mar 2, 2027',
  ]);
});

it('says what it assumes of a market that is not known', () => {
  shown({}, null);
  screen.getByText(/Market not known, so not counted as a growth market$/);
});

it('says that an entry gives none', () => {
  shown({ endedOn: '2026-03-02' });
  screen.getByText('This entry gives no points.');
});

it('says why none can be worked out, and where to mend that', () => {
  shown({ mrr: { minor: 1, currency: 'SEK' } });
  const why = screen.getByText(/no base amount is known for SEK/);
  within(why).getByRole('link', { name: 'Enter the base amount of SEK' });
});
