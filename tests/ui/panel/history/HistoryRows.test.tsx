import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { newRow, revised } from '../../../../src/domain/row.ts';
import { changeLedger } from '../../../../src/jobs/change-ledger.ts';
import { HistoryRows } from '../../../../src/ui/panel/history/HistoryRows.tsx';
import { client } from '../../../fixtures/ledger.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { testWorld } from '../../../fixtures/world.ts';

it('shows the rows of one change, more of them when they are asked for, each with what differs', async () => {
  const world = testWorld();
  const rows = Array.from({ length: 25 }, (_, index) =>
    client({ ...newRow(`c-${index}`, 1), name: `Client ${index}` }),
  );
  await changeLedger(world, { clients: rows });
  await changeLedger(world, { clients: rows.map((row) => revised(row, { link: 'x' }, world.now())) });
  const { user } = await renderPage(<HistoryRows change={1} total={25} onRestore={vi.fn()} />, { world });
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(20));
  expect(screen.getAllByRole('term')).toHaveLength(20);
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(25));
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});
