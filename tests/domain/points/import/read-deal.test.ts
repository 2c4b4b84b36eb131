import { describe, expect, it } from 'vitest';
import { codesOf, judgedAlone } from '../../../fixtures/deals.ts';
import { client } from '../../../fixtures/ledger.ts';

describe('a deal read by itself', () => {
  it('is what its cells say', () => {
    expect(
      judgedAlone({
        saleKind: 'upsell',
        lineSoldOn: '2025-01-02',
        otherPartners: '2',
        endedOn: '2026-10-01',
        managed: 'no',
      }),
    ).toMatchObject({
      state: 'new',
      ticked: true,
      reasons: [],
      entry: {
        saleKind: 'upsell',
        lineSoldOn: '2025-01-02',
        otherPartners: 2,
        endedOn: '2026-10-01',
        managedFrom: null,
      },
    });
  });

  it.each([
    [{ client: '' }, 'no-client'],
    [{ soldOn: '' }, 'no-date'],
    [{ mrr: '' }, 'no-amount'],
    [{ deal: '' }, 'no-deal'],
    [{ deal: 'perhaps' }, 'unknown-deal'],
    [{ saleKind: 'renewal' }, 'unknown-kind'],
    [{ managed: 'maybe' }, 'unknown-yes-no'],
    [{ otherPartners: '-1' }, 'partners-out-of-range'],
    [{ otherPartners: '2.5' }, 'not-whole'],
    [{ otherPartners: '100' }, 'partners-out-of-range'],
    [{ soldOn: '2026-02-29' }, 'impossible-date'],
    [{ soldOn: '2005-12-31' }, 'too-early'],
    [{ lineSoldOn: '2026-04-01' }, 'out-of-order'],
    [{ productLine: 'x'.repeat(201) }, 'too-long'],
    [{ client: 'x'.repeat(201) }, 'too-long'],
  ])('must be corrected: %o', (cells, code) => {
    const row = judgedAlone(cells);
    expect(codesOf(row)).toContain(code);
    expect(row).toMatchObject({ state: 'needs-a-look', ticked: false, entry: null });
  });

  it.each([
    [{ saleKind: 'upsell' }, 'line-date-assumed'],
    [{ country: 'Atlantis' }, 'unknown-country'],
    [{ soldOn: '2027-01-02' }, 'in-future'],
    [{ mrr: '0' }, 'zero-amount'],
    [{ managed: 'no', managedFrom: '2026-04-02' }, 'managed-contradiction'],
  ])('can be taken after a look: %o', (cells, code) => {
    const row = judgedAlone(cells);
    expect(codesOf(row)).toContain(code);
    expect(row).toMatchObject({ state: 'needs-a-look', ticked: false });
    expect(row.entry).not.toBeNull();
  });

  it('says what it assumes', () => {
    expect(judgedAlone({ managed: 'yes' })).toMatchObject({
      entry: { managedFrom: '2026-03-02' },
      reasons: [{ code: 'managed-from-sale', on: '2026-03-02' }],
      ticked: true,
    });
    expect(judgedAlone({ deal: 'Managed only', soldOn: '', managedFrom: '2026-05-01' })).toMatchObject({
      entry: { deal: null, soldOn: '2026-05-01', managedFrom: '2026-05-01' },
      reasons: [{ code: 'sold-when-managed', on: '2026-05-01' }],
    });
    expect(judgedAlone({ client: 'acme tools', currency: '', country: '' }, { clients: [client()] })).toMatchObject({
      entry: { mrr: { currency: 'USD' } },
      reasons: [{ code: 'currency-of-client', currency: 'USD' }],
    });
  });

  it('may be of a client alone', () => {
    const bare = { soldOn: '', mrr: '', deal: '' };
    expect(judgedAlone(bare)).toMatchObject({
      entry: null,
      state: 'new',
      ticked: true,
      reasons: [{ code: 'client-only' }],
    });
    expect(codesOf(judgedAlone({ ...bare, currency: '' }))).toContain('no-currency');
  });

  it('takes the answers for the whole table where it says nothing itself', () => {
    const answers = { deal: 'assisted', country: 'FR', currency: 'EUR' } as const;
    expect(judgedAlone({ deal: '', country: '', currency: '' }, { answers })).toMatchObject({
      client: { market: 'FR' },
      entry: { deal: 'assisted', mrr: { currency: 'EUR' } },
    });
    expect(judgedAlone({}, { answers })).toMatchObject({ client: { market: 'US' }, entry: { deal: 'sourced' } });
  });
});
