// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { NamedLine } from '../../../../../src/ui/panel/partner/reports/NamedLine.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('renames and deletes what it holds', async () => {
  const undo = async () => ({ kind: 'changed-elsewhere' }) as const;
  const onRename = vi.fn(async () => ({ kind: 'done', undo }) as const);
  const onDelete = vi.fn(async () => ({ kind: 'done', undo }) as const);
  const { user } = await renderPage(
    <ul>
      <NamedLine row={{ id: 'a', name: 'Won' }} others={[{ name: 'Lost' }]} onRename={onRename} onDelete={onDelete}>
        <a href="#/x">Won</a>
      </NamedLine>
    </ul>,
  );
  await user.click(screen.getByRole('button', { name: 'Rename “Won”' }));
  await user.type(screen.getByLabelText('Name'), ' lately');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onRename).toHaveBeenCalledExactlyOnceWith('Won lately');
  await screen.findByText('Now called “Won lately”.');
  const again = await screen.findByRole('button', { name: 'Rename “Won”' });
  await waitFor(() => expect(document.activeElement).toBe(again));
  await user.click(screen.getByRole('button', { name: 'Delete “Won”' }));
  expect(onDelete).toHaveBeenCalledOnce();
  await screen.findByText('“Won” deleted.');
});
