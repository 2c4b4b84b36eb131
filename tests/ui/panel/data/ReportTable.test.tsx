import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ReportTable } from '../../../../src/ui/panel/data/ReportTable.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

const none = { added: 0, changed: 0, removed: 0, same: 0 };

it('counts what there is and leaves out what there is not', async () => {
  await renderPage(
    <ReportTable
      reports={[
        { table: 'certifications', ...none, added: 1_200, same: 3 },
        { table: 'plans', ...none },
      ]}
    />,
  );
  const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['What', 'New', 'Changed', 'Removed', 'Same'],
    ['Certifications', '1,200', '0', '0', '3'],
  ]);
});

it('is not there for nothing', async () => {
  await renderPage(<ReportTable reports={[{ table: 'plans', ...none }]} />);
  expect(screen.queryByRole('table')).toBeNull();
});
