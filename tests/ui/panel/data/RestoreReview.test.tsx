import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RestoreReview } from '../../../../src/ui/panel/data/RestoreReview.tsx';
import { readWhole } from '../../../fixtures/backup-file.ts';
import { forgedBackup } from '../../../fixtures/forged-backup.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification } from '../../../fixtures/rows.ts';

const none = { added: 0, changed: 0, removed: 0, same: 0 };

async function reviewOf(report: Partial<typeof none>) {
  const file = await forgedBackup({ certifications: [certification(), { ...certification({ id: 'c-2' }), notes: 7 }] });
  const onRestore = vi.fn();
  const reports = [{ table: 'certifications', ...none, ...report }];
  const backup = await readWhole(file);
  const page = await renderPage(
    <RestoreReview
      backup={backup}
      reports={{ replace: reports, merge: [] }}
      onRestore={onRestore}
      onCancel={() => {}}
    />,
  );
  return { ...page, onRestore };
}

it('names what is left out', async () => {
  const { user, onRestore } = await reviewOf({ added: 1 });
  screen.getByText('1 entry under “Certifications” is not readable and would be left out.');
  await user.click(screen.getByRole('button', { name: 'Restore' }));
  expect(onRestore).toHaveBeenCalledWith('replace');
});

it('offers nothing where nothing would change', async () => {
  await reviewOf({ same: 5 });
  screen.getByText(/There is nothing to restore/);
  expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
});
