import { describe, expect, it } from 'vitest';
import { DEAL_FIELDS } from '../../../../src/domain/points/import/found-deal.ts';
import { blankCells, readDeals } from '../../../../src/domain/points/import/read-deals.ts';

const LAYOUT = {
  headerRow: 0,
  headings: ['Client', 'x', 'MRR'],
  columns: ['client', 'ignore', 'mrr'],
  own: false,
} as const;
const PLACE = { unit: 'row', first: 2 } as const;

describe('rows of a table of deals', () => {
  it('hold what stands in the columns that count, and know their place', () => {
    const [first, second] = readDeals([['Acme', 'y', ' 1 '], [], ['Edo']], LAYOUT, PLACE);
    expect(first).toMatchObject({ key: 'row-2', where: { first: 2 }, cells: { client: 'Acme', mrr: '1', link: '' } });
    expect(second).toMatchObject({ key: 'row-4', cells: { client: 'Edo' } });
  });

  it.each([[['Client', '', 'MRR']], [['', 'y', '']], [['Total', '', '5']], [['Summe:', '', '5']]])(
    'are none: %j',
    (row) => {
      expect(readDeals([row], LAYOUT, PLACE)).toEqual([]);
    },
  );

  it('may be called anything in our own file', () => {
    expect(readDeals([['Total', '', '5']], { ...LAYOUT, own: true }, PLACE)).toHaveLength(1);
  });

  it('can be blank', () => {
    expect(Object.keys(blankCells())).toEqual(DEAL_FIELDS);
  });
});
