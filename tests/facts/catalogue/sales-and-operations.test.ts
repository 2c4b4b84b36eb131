import { describe, expect, it } from 'vitest';
import { salesAndOperationsCertifications } from '../../../src/facts/catalogue/sales-and-operations.ts';

const entryOf = (id: string) => salesAndOperationsCertifications.find((entry) => entry.id === id);

describe('salesAndOperationsCertifications', () => {
  it('are all of one kind', () => {
    expect([...new Set(salesAndOperationsCertifications.map(({ kind }) => kind))]).toEqual(['topical']);
  });

  it('have no validity: of Revenue Operations an expiry was seen, but no issue date', () => {
    expect(salesAndOperationsCertifications.filter(({ validityMonths }) => validityMonths !== undefined)).toEqual([]);
  });

  it('know the limit of Inbound Sales as of 2018, and no other', () => {
    const limits = salesAndOperationsCertifications.flatMap(({ id, exam }) =>
      (exam?.limitMinutes ?? []).map(({ value, date }) => [id, value, date]),
    );
    expect(limits).toEqual([['inbound-sales', 75, '2018-05-23']]);
    expect(entryOf('revenue-operations')?.track?.value).toBe(9219099);
  });
});
