// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { PointEntry } from '../../../../../src/domain/points/ledger.ts';
import { editEntry } from '../../../../../src/jobs/save-entry.ts';
import { EntryItem } from '../../../../../src/ui/panel/points/ledger/EntryItem.tsx';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { client, ledgerWorld, pointEntry } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function item(change: Partial<PointEntry>) {
  const onDeleted = vi.fn();
  const world = await ledgerWorld({ clients: [client()], pointEntries: [pointEntry(change)] });
  const page = await renderPage(
    <ul>
      <EntryItem
        entry={pointEntry(change)}
        client={client()}
        lines={[]}
        drafts={new Map()}
        productLines={[]}
        points={POINTS}
        onForm={() => {}}
        onDeleted={onDeleted}
      />
    </ul>,
    { world },
  );
  return { ...page, onDeleted };
}

it.each<[Partial<PointEntry>, string]>([
  [{}, 'Edit,Renewal or upsell,Client ended it,Delete'],
  [{ managedFrom: '2026-03-02' }, 'Edit,Renewal or upsell,No longer managed,Client ended it,Delete'],
  [{ managedFrom: '2026-03-02', managedUntil: '2026-05-01', endedOn: '2026-05-01' }, 'Edit,Renewal or upsell,Delete'],
])('offers for %o: %s', async (change, names) => {
  await item(change);
  const actions = screen.getByRole('group', { name: 'What can be done with Marketing Hub Professional' });
  expect(
    within(actions)
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
      .join(),
  ).toBe(names);
});

it('is not deleted when another window has changed it, and says so', async () => {
  const { user, onDeleted, world } = await item({});
  await editEntry(world, pointEntry(), { otherPartners: 1 });
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await screen.findByText(/changed in another window/);
  expect(onDeleted).not.toHaveBeenCalled();
  expect(await world.database.pointEntries.toArray()).toMatchObject([{ otherPartners: 1, deletedAt: null }]);
});
