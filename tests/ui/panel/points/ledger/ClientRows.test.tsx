// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { creditMaker } from '../../../../../src/domain/points/credit.ts';
import { ledgerView } from '../../../../../src/domain/points/ledger-view.ts';
import { ClientRows } from '../../../../../src/ui/panel/points/ledger/ClientRows.tsx';
import { linesOf } from '../../../../../src/ui/panel/points/ledger/ledger-line.ts';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { client, TODAY } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('draws the first lines in their order and leaves room for the others', async () => {
  const clients = Array.from({ length: 1_000 }, (_, index) => client({ id: `c${index}`, name: `Client ${index}` }));
  const lines = linesOf(ledgerView(clients, [], creditMaker(bookWith())), TODAY);
  await renderPage(<ClientRows lines={lines} />);
  const list = screen.getByRole('list', { name: 'Clients' });
  const drawn = within(list).getAllByRole('link');
  expect(drawn.length).toBeLessThan(50);
  expect(drawn[0]?.textContent).toContain('Client 0');
  expect(Number.parseFloat(list.style.paddingBlockEnd)).toBeGreaterThan(10_000);
});
