import { describe, expect, it } from 'vitest';
import { foundRow, renumbered, withCell } from '../../../../src/domain/certifications/import/found-row.ts';

const where = { unit: 'line', first: 4, last: 4 } as const;

describe('found rows', () => {
  it('are blank but for what was met', () => {
    expect(foundRow('lines', where, { name: 'SEO' })).toMatchObject({
      key: 'line-4',
      name: 'SEO',
      expires: '',
      notes: [],
    });
  });

  it('get keys of their own on one line', () => {
    const row = foundRow('links', where, {});
    expect(renumbered([row, row, row]).map(({ key }) => key)).toEqual(['line-4', 'line-4.2', 'line-4.3']);
  });

  it('lose what was noted about a cell when it is edited', () => {
    const row = foundRow('lines', where, {
      expires: '1/2/2027',
      notes: [
        { code: 'bare-date', field: 'expires' },
        { code: 'exam-link-only', track: '1' },
      ],
    });
    expect(withCell(row, 'expires', '2027-02-01')).toMatchObject({
      expires: '2027-02-01',
      notes: [{ code: 'exam-link-only' }],
    });
    expect(withCell(row, 'name', 'SEO').notes).toHaveLength(2);
  });
});
