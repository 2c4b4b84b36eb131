import { describe, expect, it } from 'vitest';
import {
  readWonSharedDraft,
  type WonSharedDraft,
} from '../../../../src/domain/partner/shared-selling/won-shared-check.ts';

const DRAFT: WonSharedDraft = {
  soldOn: '2026-11-20',
  productLine: ' Sales Hub ',
  saleKind: 'new',
  lineSoldOn: '',
  manages: true,
  otherPartners: '2',
};
const read = (change: Partial<WonSharedDraft>) =>
  readWonSharedDraft({ ...DRAFT, ...change }, { createdOn: '2026-10-05', today: '2026-11-22' });

describe('a won deal', () => {
  it('is as old as its line unless it is an upsell', () => {
    expect(read({ lineSoldOn: 'ignored' })).toEqual({
      kind: 'ok',
      value: {
        productLine: 'Sales Hub',
        saleKind: 'new',
        soldOn: '2026-11-20',
        lineSoldOn: '2026-11-20',
        manages: true,
        otherPartners: 2,
      },
    });
    const upsell = read({ saleKind: 'upsell', lineSoldOn: '2025-01-31', manages: false, otherPartners: 'x' });
    expect(upsell).toMatchObject({ value: { lineSoldOn: '2025-01-31', otherPartners: 0 } });
  });

  it.each([
    [{ soldOn: '' }, 'soldOn', 'missing'],
    [{ soldOn: '2026-02-30' }, 'soldOn', 'impossible-day'],
    [{ soldOn: '2026-11-23' }, 'soldOn', 'in-future'],
    [{ soldOn: '2026-10-04' }, 'soldOn', 'too-early'],
    [{ saleKind: 'upsell' }, 'lineSoldOn', 'missing'],
    [{ saleKind: 'upsell', lineSoldOn: '2026-11-21' }, 'lineSoldOn', 'after-sale'],
    [{ saleKind: 'upsell', lineSoldOn: 'x' }, 'lineSoldOn', 'impossible-day'],
    [{ otherPartners: '-1' }, 'otherPartners', 'out-of-range'],
    [{ productLine: 'x'.repeat(201) }, 'productLine', 'too-long'],
  ] as const)('is refused with %o', (change, field, reason) => {
    expect(read(change)).toMatchObject({ kind: 'refused', problems: [{ field, reason }] });
  });
});
