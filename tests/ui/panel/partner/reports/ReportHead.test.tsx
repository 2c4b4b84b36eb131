// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ReportHead } from '../../../../../src/ui/panel/partner/reports/ReportHead.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { REPORT_COLUMNS } from '../../../../fixtures/report-rows.ts';

it.each([
  [null, 'none'],
  [{ key: 'mrr', down: false }, 'ascending'],
  [{ key: 'mrr', down: true }, 'descending'],
  [{ key: 'day', down: true }, 'none'],
] as const)('sorted by %o the column is %s, and it can be pressed', async (sort, way) => {
  const onSort = vi.fn();
  const { user } = await renderPage(
    <table>
      <ReportHead columns={REPORT_COLUMNS} sort={sort} onSort={onSort} />
    </table>,
  );
  expect(screen.getByRole('columnheader', { name: 'MRR' }).getAttribute('aria-sort')).toBe(way);
  await user.click(screen.getByRole('button', { name: 'MRR' }));
  expect(onSort).toHaveBeenCalledExactlyOnceWith('mrr');
});
