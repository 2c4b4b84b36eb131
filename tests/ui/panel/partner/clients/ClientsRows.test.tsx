// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ClientsRows } from '../../../../../src/ui/panel/partner/clients/ClientsRows.tsx';
import { linesOf } from '../../../../fixtures/desk-world.ts';
import { client } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('draws the first lines, those chosen ticked, and leaves room for the others', async () => {
  const lines = linesOf(
    Array.from({ length: 1_000 }, (_, index) => client({ id: `c${index}`, name: `Client ${index}` })),
  );
  await renderPage(<ClientsRows lines={lines} chosen={new Set(['c1'])} onChoose={() => undefined} />);
  const list = screen.getByRole('list', { name: 'Clients' });
  expect(within(list).getAllByRole('link').length).toBeLessThan(50);
  expect(within(list).getAllByRole('checkbox', { checked: true })).toEqual([
    screen.getByRole('checkbox', { name: 'Choose Client 1' }),
  ]);
  expect(Number.parseFloat(list.style.paddingBlockEnd)).toBeGreaterThan(10_000);
});
