// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { buried, revised } from '../../../../src/domain/row.ts';
import { changeLedger } from '../../../../src/jobs/change-ledger.ts';
import { useLedger } from '../../../../src/ui/panel/points/use-ledger.ts';
import { bookWith, client, pointEntry } from '../../../fixtures/ledger.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { readsOf } from '../../../fixtures/row-reads.ts';
import { testWorld } from '../../../fixtures/world.ts';

const BOOK = bookWith();

function Probe() {
  const view = useLedger(BOOK);
  if (view === undefined) return <p>not yet</p>;
  return (
    <ul>
      {[...view.values()].map(({ client: { id, name }, credits }) => (
        <li key={id}>
          {name}: {credits.length}
        </li>
      ))}
    </ul>
  );
}

it('follows what is added, changed and deleted', async () => {
  const world = testWorld();
  await changeLedger(world, { clients: [client()], pointEntries: [pointEntry()] });
  await renderPage(<Probe />, { world });
  await screen.findByText('Acme Tools: 1');
  await act(() => changeLedger(world, { pointEntries: [pointEntry({ id: 'b', managedFrom: '2026-03-02' })] }));
  await screen.findByText('Acme Tools: 3');
  await act(() => changeLedger(world, { clients: [revised(client(), { name: 'Acme' }, 1)] }));
  await screen.findByText('Acme: 3');
  await act(() => changeLedger(world, { pointEntries: [buried(pointEntry(), 1)] }));
  await screen.findByText('Acme: 2');
});

it('reads the touched rows alone after a change, and nothing when a screen follows another', async () => {
  const world = testWorld();
  const pointEntries = Array.from({ length: 300 }, (_, at) => pointEntry({ id: `e-${at}` }));
  await changeLedger(world, { clients: [client()], pointEntries });
  const { unmount } = await renderPage(<Probe />, { world });
  await screen.findByText('Acme Tools: 300');
  const afterAdding = await readsOf(world.database.pointEntries, async () => {
    await act(() => changeLedger(world, { pointEntries: [pointEntry({ id: 'new' })] }));
    await screen.findByText('Acme Tools: 301');
  });
  expect(afterAdding.rows).toBeLessThan(5);
  unmount();
  const afterReturning = await readsOf(world.database.pointEntries, async () => {
    await renderPage(<Probe />, { world });
    await screen.findByText('Acme Tools: 301');
  });
  expect(afterReturning.rows).toBe(0);
});
