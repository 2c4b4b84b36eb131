import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { foundRow } from '../../../../src/domain/certifications/import/found-row.ts';
import { reviewFound } from '../../../../src/domain/certifications/import/review-found.ts';
import type { CertificationImport } from '../../../../src/jobs/import/certifications/review-input.ts';
import { FoundLine } from '../../../../src/ui/panel/certifications/import/FoundLine.tsx';
import { FoundTable } from '../../../../src/ui/panel/import/FoundTable.tsx';
import { reviewContext } from '../../../fixtures/import-rows.ts';
import { lines } from '../../../fixtures/import-screen.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

async function table(count: number) {
  const met = Array.from({ length: count }, (_, index) =>
    foundRow(
      'table',
      { unit: 'row', first: index + 2, last: index + 2 },
      { name: 'SEO', holderName: `Person ${index}` },
    ),
  );
  const rows = reviewFound(met, reviewContext());
  const spies = { onTick: vi.fn(), onEdit: vi.fn() };
  const page = await renderPage(
    <FoundTable<CertificationImport>
      rows={rows}
      what="Certification"
      line={(props) => <FoundLine {...props} />}
      isTicked={({ key }) => key === 'row-3'}
      metAs={(key) => met.find((row) => row.key === key)}
      {...spies}
    />,
  );
  return { ...page, ...spies, rows };
}

describe('the table of what was found', () => {
  it('is named, has headings for those who cannot see it, and tells how many rows it has', async () => {
    await table(3);
    const found = screen.getByRole('table', { name: 'Found' });
    expect(found.getAttribute('aria-rowcount')).toBe('4');
    expect(
      within(found)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Take over', 'Certification', 'State', 'Edit']);
    expect(lines().map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4']);
  });

  it('draws what is in view of 5,000 rows', async () => {
    await table(5_000);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001');
    expect(lines().length).toBeGreaterThan(5);
    expect(lines().length).toBeLessThan(50);
  });

  it('tells which row was ticked', async () => {
    const { user, onTick, rows } = await table(3);
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([
      false,
      true,
      false,
    ]);
    await user.click(screen.getAllByRole('checkbox')[2] ?? document.body);
    expect(onTick.mock.calls).toEqual([[rows[2], true]]);
  });

  it('opens the editor of one row, with what was met in it, and tells which cell was changed', async () => {
    const { user, onEdit } = await table(3);
    await user.click(screen.getAllByRole('button', { name: 'Edit “SEO”' })[1] ?? document.body);
    expect(screen.getByLabelText<HTMLInputElement>('Holder').value).toBe('Person 1');
    await user.type(screen.getByLabelText('Holder'), '!');
    expect(onEdit.mock.calls).toEqual([['row-3', 'holderName', 'Person 1!']]);
    await user.click(screen.getAllByRole('button', { name: 'Edit “SEO”' })[0] ?? document.body);
    expect(screen.getByLabelText<HTMLInputElement>('Holder').value).toBe('Person 0');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.queryByLabelText('Holder')).toBeNull();
  });

  it('is there without rows too', async () => {
    await table(0);
    expect(screen.getByRole('table', { name: 'Found' }).getAttribute('aria-rowcount')).toBe('1');
    expect(lines()).toEqual([]);
  });
});
