// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { saveDraft } from '../../../../../src/jobs/save-draft.ts';
import { NamedLine } from '../../../../../src/ui/panel/partner/reports/NamedLine.tsx';
import { nameKey } from '../../../../../src/ui/panel/partner/reports/report-drafts.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

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
  await user.type(await screen.findByLabelText('Name'), ' lately');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onRename).toHaveBeenCalledExactlyOnceWith('Won lately');
  await screen.findByText('Now called “Won lately”.');
  const again = await screen.findByRole('button', { name: 'Rename “Won”' });
  await waitFor(() => expect(document.activeElement).toBe(again));
  await user.click(screen.getByRole('button', { name: 'Delete “Won”' }));
  expect(onDelete).toHaveBeenCalledOnce();
  await screen.findByText('“Won” deleted.');
});

it('goes on with a name that was typed before', async () => {
  const never = async () => ({ kind: 'changed-elsewhere' }) as const;
  const world = testWorld();
  await saveDraft(world, nameKey('a'), { began: { name: 'Won' }, draft: { name: 'Won again' } });
  const { user } = await renderPage(
    <ul>
      <NamedLine row={{ id: 'a', name: 'Won' }} others={[]} onRename={never} onDelete={never}>
        <p>Won</p>
      </NamedLine>
    </ul>,
    { world },
  );
  await user.click(screen.getByRole('button', { name: 'Rename “Won”' }));
  expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Won again');
});
