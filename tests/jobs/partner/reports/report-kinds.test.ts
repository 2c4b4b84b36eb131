import { describe, expect, it } from 'vitest';
import { REPORT_KINDS, reportKindOf } from '../../../../src/jobs/partner/reports/report-kinds.ts';

const KINDS = Object.entries(REPORT_KINDS);

describe('the reports', () => {
  it('are found by their keys and by nothing else', () => {
    expect(reportKindOf('shared-won')).toBe(REPORT_KINDS['shared-won']);
    for (const key of ['', 'constructor', 'toString', 'shared-gone']) expect(reportKindOf(key)).toBeNull();
  });

  it.each(KINDS)('%s has a title, columns of different keys and filters of different values', (_, kind) => {
    const { title, columns, filters } = kind;
    expect(title()).not.toBe('');
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    expect(columns.every(({ label }) => label() !== '')).toBe(true);
    for (const filter of Object.values(filters)) {
      expect(filter.label()).not.toBe('');
      const choices = 'choices' in filter ? filter.choices : [];
      expect('asks' in filter || choices.length > 0).toBe(true);
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      expect(choices.every(({ value, label: word }) => value !== '' && word() !== '')).toBe(true);
    }
  });

  it.each(KINDS)('%s can be narrowed to a list of clients', (_, { filters }) => {
    expect(filters.list).toMatchObject({ asks: 'client-list' });
  });

  it.each(KINDS)('%s has no filter of a name that the address needs for its days', (_, { filters }) => {
    expect(Object.keys(filters)).not.toEqual(expect.arrayContaining(['from']));
    for (const taken of ['from', 'to', 'range']) expect(filters[taken]).toBeUndefined();
  });
});
