import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RestoreReview } from '../../../../src/ui/panel/data/RestoreReview.tsx';
import { readWhole } from '../../../fixtures/backup-file.ts';
import { forgedBackup } from '../../../fixtures/forged-backup.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification } from '../../../fixtures/rows.ts';

const none = { added: 0, changed: 0, removed: 0, same: 0 };

async function reviewOf(report: Partial<typeof none>, missing = { here: 0, nowhere: 0 }, picturesLeftOut = false) {
  const file = await forgedBackup({ certifications: [certification(), { ...certification({ id: 'c-2' }), notes: 7 }] });
  const onRestore = vi.fn();
  const reports = [{ table: 'certifications', ...none, ...report }];
  const backup = { ...(await readWhole(file)), picturesLeftOut };
  const page = await renderPage(
    <RestoreReview
      backup={backup}
      reports={{ replace: reports, merge: [] }}
      missing={missing}
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

it('says what becomes of pictures that the backup does not hold', async () => {
  await reviewOf({ added: 1 }, { here: 2, nowhere: 1 }, true);
  screen.getByText(
    'This backup was made without pictures. Pictures that are here stay with the tickets they belong to. 2 of its pictures are here and stay. 1 of its pictures is not here. Its ticket will say that it is missing.',
  );
});
