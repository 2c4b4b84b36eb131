import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useRestore } from '../../../../src/ui/panel/data/use-restore.ts';
import { forgedBackup } from '../../../fixtures/forged-backup.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { holder } from '../../../fixtures/rows.ts';

function Probe({ file }: { readonly file: Blob }) {
  const { phase, read, restore, cancel } = useRestore();
  return (
    <>
      <output>{phase.kind}</output>
      <button type="button" onClick={() => void read(file)} aria-label="read" />
      <button
        type="button"
        onClick={() => (phase.kind === 'review' ? void restore(phase.backup, 'merge') : cancel())}
        aria-label="go on"
      />
    </>
  );
}

it('goes from reading to review to done, and back at any time', async () => {
  const file = await forgedBackup({ holders: [holder({ id: 'lin', isMe: false, name: 'Lin' })] });
  const { user, world } = await renderPage(<Probe file={file} />);
  await user.click(screen.getByRole('button', { name: 'read' }));
  await screen.findByText('review');
  await user.click(screen.getByRole('button', { name: 'go on' }));
  await screen.findByText('idle');
  expect(await world.database.holders.count()).toBe(1);
  await user.click(screen.getByRole('button', { name: 'go on' }));
  await screen.findByText('idle');
});
