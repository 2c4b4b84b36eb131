// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { newEntryDraft } from '../../../../../src/domain/points/entry-draft.ts';
import { deleteClient } from '../../../../../src/jobs/delete-client.ts';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { EntryEditor } from '../../../../../src/ui/panel/points/ledger/EntryEditor.tsx';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { ACME, client, ledgerWorld, TODAY } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('keeps what was typed when the client was deleted in the meantime', async () => {
  const onClose = vi.fn();
  const world = await ledgerWorld({ clients: [client()] });
  const { user, unmount } = await renderPage(
    <EntryEditor
      label="Add"
      draftKey="entry-of|a"
      kept={null}
      stored={newEntryDraft('USD', TODAY)}
      entry={null}
      client={client()}
      productLines={[]}
      points={POINTS}
      onClose={onClose}
    />,
    { world },
  );
  fireEvent.change(screen.getByLabelText('Amount per month'), { target: { value: '100' } });
  await deleteClient(world, ACME);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('This client was deleted in the meantime. What you typed is kept.');
  expect(onClose).not.toHaveBeenCalled();
  unmount();
  expect(await readDraft(world.database, 'entry-of|a')).toMatchObject({ value: { draft: { amount: '100' } } });
});
