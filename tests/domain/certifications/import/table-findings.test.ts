import { describe, expect, it } from 'vitest';
import { TableSurvey } from '../../../../src/domain/certifications/import/table-findings.ts';

function survey(columns: ('name' | 'earned' | 'expires' | 'email' | 'holder')[], ...rows: string[][]) {
  const holder = columns.flatMap((column, index) => (column === 'holder' ? [index] : []));
  const seen = new TableSurvey({ headerRow: 0, headings: [], columns, holder });
  for (const row of rows) seen.see([row]);
  return seen;
}

describe('survey of a table', () => {
  it('settles the order of dates for all rows, slice by slice', () => {
    const { findings, verdict } = survey(
      ['earned', 'expires'],
      ['03/04/2026', '03/05/2027'],
      ['', '31/03/2027'],
    ).findings(null);
    expect([findings.orders, verdict]).toEqual([{ earned: 'day-first', expires: 'day-first' }, 'day-first']);
  });

  it('puts the user’s word above what it saw, and still says what it saw', () => {
    const { findings, verdict } = survey(['expires'], ['31/03/2027']).findings('month-first');
    expect([findings.orders.expires, verdict]).toEqual(['month-first', 'day-first']);
  });

  it('reads day numbers only in a column that is otherwise dates', () => {
    expect(
      survey(['earned', 'expires'], ['46154', '46500'], ['2026-05-12', '']).findings(null).findings.serials,
    ).toEqual({ earned: true, expires: false });
  });

  it('lets addresses stand for people where there are several and no names', () => {
    const two = [['a@x.example'], ['b@x.example']];
    expect(survey(['email'], ...two).findings(null).findings.holderFromEmail).toBe(true);
    expect(survey(['email'], ['a@x.example'], ['A@x.example']).findings(null).findings.holderFromEmail).toBe(false);
    expect(survey(['email', 'holder'], ...two).findings(null).findings.holderFromEmail).toBe(false);
  });

  it('believes a heading that states the order', () => {
    const columns = ['name', 'expires'] as const;
    const seen = new TableSurvey({ headerRow: 0, headings: ['Name', 'Expires (MM/DD/YYYY)'], columns, holder: [] });
    seen.see([['SEO', '03/04/2027']]);
    expect(seen.findings(null).findings.orders.expires).toBe('month-first');
  });
});
