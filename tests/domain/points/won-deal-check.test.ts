import { describe, expect, it } from 'vitest';
import { readWonDealDraft, type WonDealDraft } from '../../../src/domain/points/won-deal-check.ts';

const DRAFT: WonDealDraft = {
  client: ' Edo Systems ',
  addsClient: true,
  productLine: 'Sales Hub',
  saleKind: 'new',
  soldOn: '2026-11-20',
  lineSoldOn: '2024-01-01',
};

function read(change: Partial<WonDealDraft> = {}) {
  return readWonDealDraft({ ...DRAFT, ...change }, '2026-11-22', (client) => client === 'Acme Tools');
}

describe('readWonDealDraft', () => {
  it.each<[string, Partial<WonDealDraft>, object]>([
    ['a new line is as old as its sale', {}, { client: 'Edo Systems', lineSoldOn: '2026-11-20' }],
    ['so is a cross-sold one', { saleKind: 'cross-sell' }, { saleKind: 'cross-sell', lineSoldOn: '2026-11-20' }],
    ['an upsell follows its line', { saleKind: 'upsell' }, { lineSoldOn: '2024-01-01' }],
    ['an upsell of a line not dated', { saleKind: 'upsell', lineSoldOn: '' }, { lineSoldOn: '2026-11-20' }],
    ['a known client is not added', { client: 'Acme Tools', addsClient: false }, { client: 'Acme Tools' }],
    ['nothing is said of the product', { productLine: '' }, { productLine: '' }],
  ])('%s', (_, change, value) => {
    expect(read(change)).toMatchObject({ kind: 'ok', value });
  });

  it.each<[Partial<WonDealDraft>, string]>([
    [{ client: ' ' }, 'client missing'],
    [{ client: ' ', addsClient: false }, 'client missing'],
    [{ addsClient: false }, 'client unknown-client'],
    [{ client: 'x'.repeat(201) }, 'client too-long'],
    [{ productLine: 'x'.repeat(201) }, 'productLine too-long'],
    [{ soldOn: '' }, 'soldOn missing'],
    [{ saleKind: 'upsell', lineSoldOn: '2026-11-21' }, 'lineSoldOn too-late'],
    [{ saleKind: 'upsell', lineSoldOn: 'soon' }, 'lineSoldOn impossible-day'],
  ])('refuses %o: %s', (change, expected) => {
    const reading = read(change);
    const problems = reading.kind === 'refused' ? reading.problems : [];
    expect(problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([expected]);
  });
});
