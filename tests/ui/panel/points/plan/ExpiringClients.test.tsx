// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { creditMaker } from '../../../../../src/domain/points/credit.ts';
import { creditsIn, ledgerView } from '../../../../../src/domain/points/ledger-view.ts';
import { ExpiringClients } from '../../../../../src/ui/panel/points/plan/ExpiringClients.tsx';
import { bookWith, client, pointEntry } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function section(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const ledger = ledgerView(
    numbers.map((n) => client({ id: `c${n}`, name: `Client ${n}` })),
    numbers.map((n) =>
      pointEntry({
        id: `e${n}`,
        clientId: `c${n}`,
        soldOn: '2025-12-10',
        mrr: { minor: n * 100_000, currency: 'USD' },
      }),
    ),
    creditMaker(bookWith()),
  );
  return renderPage(
    <ExpiringClients ledger={ledger} credits={[...creditsIn(ledger)]} today="2026-11-22" goalDay="2027-01-15" />,
  );
}
const lines = () =>
  within(screen.getByRole('list', { name: 'Points that expire by then' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

it('names the clients with most first, and all of them when asked', async () => {
  const { user } = await section(7);
  screen.getByText('By Jan 15, 2027, 1,400 of the points that count today will have expired, of 7 clients.');
  expect(lines()).toHaveLength(5);
  expect(lines()[0]).toBe('Client 7350 points, from Dec 10, 2026');
  await user.click(screen.getByRole('button', { name: 'Show all 7 clients' }));
  expect(lines()).toHaveLength(7);
  await user.click(screen.getByRole('button', { name: 'Show fewer' }));
  expect(lines()).toHaveLength(5);
});

it('says when nothing expires', async () => {
  await section(0);
  screen.getByText('None of the points that count today expire by Jan 15, 2027.');
  expect(screen.queryByRole('list')).toBeNull();
});
