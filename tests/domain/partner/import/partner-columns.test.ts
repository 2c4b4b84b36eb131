import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/domain/import/fold-text.ts';
import { columnOf, PARTNER_COLUMNS, TELLING } from '../../../../src/domain/partner/import/partner-columns.ts';
import { PARTNER_KINDS } from '../../../../src/domain/partner/import/partner-kind.ts';

describe.each(PARTNER_KINDS)('the columns of %s', (kind) => {
  const columns = PARTNER_COLUMNS[kind];

  it('are each there once, under a heading of its own', () => {
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
    expect(new Set(columns.map(({ own }) => own)).size).toBe(columns.length);
  });

  it('have headings as they are looked for', () => {
    const headings = columns.flatMap((column) => column.headings.split(','));
    expect(headings.filter((heading) => heading !== foldText(heading) || heading === '')).toEqual([]);
  });

  it('hold those that tell the kind', () => {
    expect(TELLING[kind].filter((field) => columnOf(kind, field) === undefined)).toEqual([]);
    expect(TELLING[kind]).not.toContain('client');
  });
});

it('are found by their field', () => {
  expect(columnOf('renewals', 'renewsOn')?.own).toBe('Renews on');
  expect(columnOf('payments', 'renewsOn')).toBeUndefined();
});
