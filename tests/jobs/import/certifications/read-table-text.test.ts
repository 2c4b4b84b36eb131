import { describe, expect, it } from 'vitest';
import { judgeTable } from '../../../../src/domain/certifications/import/table-layout.ts';
import { chooseDelimiter } from '../../../../src/domain/import/choose-delimiter.ts';
import { readTableText, type TableTextOptions } from '../../../../src/jobs/import/certifications/read-table-text.ts';
import { tryDelimiters } from '../../../../src/jobs/import/read-delimited.ts';
import { names } from '../../../fixtures/import-rows.ts';

function read(text: string, options: Partial<TableTextOptions> = {}) {
  const choice = chooseDelimiter(tryDelimiters(text), (cells) => judgeTable(cells, names.knows));
  if (choice === null) throw new Error('no table');
  return readTableText(text, choice, { dateOrder: null, rowsBefore: 0, ...options });
}

describe('a text that is a table', () => {
  it('is read and described', async () => {
    expect(
      await read('Team;\nCertification;Expires\nSEO;31/05/2027\nSEO II;01/02/2027\n', { rowsBefore: 1 }),
    ).toMatchObject({
      rows: [
        { where: { unit: 'row', first: 4 }, name: 'SEO', orders: { expires: 'day-first' } },
        { where: { unit: 'row', first: 5 }, name: 'SEO II' },
      ],
      table: {
        delimiter: ';',
        headerRow: 3,
        columns: ['name', 'expires'],
        dateOrder: 'day-first',
        sample: [
          ['SEO', '31/05/2027'],
          ['SEO II', '01/02/2027'],
        ],
      },
    });
  });

  it('tells how far it is, in one direction', async () => {
    const shares: number[] = [];
    await read(`Certification;Expires\n${'SEO;31/05/2027\n'.repeat(40_000)}`, {
      onProgress: (share) => shares.push(share),
    });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('stops when told to', async () => {
    const text = `Certification;Expires\n${'SEO;31/05/2027\n'.repeat(40_000)}`;
    expect(await read(text, { signal: AbortSignal.abort() })).toEqual({
      kind: 'refused',
      refusal: { reason: 'cancelled' },
    });
  });
});
