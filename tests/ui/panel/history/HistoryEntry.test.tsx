import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { buried } from '../../../../src/domain/row.ts';
import { changeLedger } from '../../../../src/jobs/change-ledger.ts';
import { readHistoryPage } from '../../../../src/store/queries/history.ts';
import { HistoryEntry } from '../../../../src/ui/panel/history/HistoryEntry.tsx';
import { client } from '../../../fixtures/ledger.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { testWorld } from '../../../fixtures/world.ts';

it('says when it was and what it did, and has nothing to unfold for a row that only went', async () => {
  const world = testWorld({ now: '2026-11-22T09:00Z', zone: 'UTC' });
  await changeLedger(world, { clients: [client({ name: 'Acme' })] });
  await changeLedger(world, { clients: [buried(client({ name: 'Acme' }), world.now())] });
  const [action] = (await readHistoryPage(world.database, { limit: 1, search: '' })).actions;
  if (action === undefined) throw new Error('No change');
  await renderPage(<HistoryEntry action={action} earliest={0} />, { world });
  expect(screen.getByRole('time').getAttribute('datetime')).toBe('2026-11-22T09:00:00.000Z');
  expect(screen.getByRole('listitem').textContent).toMatch(/09:00.*Deleted: client Acme/);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Restore']);
});
