import { describe, expect, it } from 'vitest';
import { readLooseText } from '../../../../src/jobs/import/certifications/read-loose-text.ts';
import { matcher, names } from '../../../fixtures/import-rows.ts';

const read = (text: string, controls = {}) => readLooseText({ text, kind: 'paste' }, { matcher }, names, controls);

describe('a loose text', () => {
  it('is read to its end', async () => {
    expect((await read('SEO\nSEO II')).rows.map(({ name }) => name)).toEqual(['SEO', 'SEO II']);
  });

  it('lets the user’s word on columns and dates through', async () => {
    const text = 'a | b\n--- | ---\nSEO | 01/02/2027';
    expect(
      (
        await readLooseText(
          { text: 'Name | Until\n--- | ---\nSEO | 01/02/2027', kind: 'paste' },
          { matcher, dateOrder: 'month-first', columns: ['name', 'earned'] },
          names,
          {},
        )
      ).rows[0],
    ).toMatchObject({
      earned: '01/02/2027',
      orders: { earned: 'month-first' },
    });
    expect((await read(text)).tables).toHaveLength(1);
  });

  it('is refused when it has more lines than any list', async () => {
    expect((await read('\n'.repeat(400_001))).refusal).toEqual({ reason: 'too-many-rows', limit: 50_000 });
  });

  it('tells how far it is, and stops when told to', async () => {
    const text = 'Some line of text, and 2 numbers 34\n'.repeat(60_000);
    const shares: number[] = [];
    await read(text, { onProgress: (share: number) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(1);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect((await read(text, { signal: AbortSignal.abort() })).refusal).toEqual({ reason: 'cancelled' });
  });
});
