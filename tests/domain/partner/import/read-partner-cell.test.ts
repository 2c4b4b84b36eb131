import { describe, expect, it } from 'vitest';
import { PARTNER_COLUMNS } from '../../../../src/domain/partner/import/partner-columns.ts';
import type { PartnerField } from '../../../../src/domain/partner/import/partner-field.ts';
import type { PartnerKind } from '../../../../src/domain/partner/import/partner-kind.ts';
import { codesIn, foundRow, judgedRows } from '../../../fixtures/partner-import.ts';

/** What a cell comes to within its row, and every reason that speaks of it. */
function read(kind: PartnerKind, field: PartnerField, text: string, own = false) {
  const [row] = judgedRows([foundRow(kind, { [field]: text }, own)]);
  if (row === undefined) throw new Error('no row');
  const { values } = row;
  const ofCell = codesIn(row).filter(
    (code) => code.endsWith(` ${field}`) || ['unknown-country', 'not-a-link'].includes(code),
  );
  return [values[field] ?? null, ...ofCell.map((code) => code.split(' ')[0])];
}

describe('a cell', () => {
  it.each<[PartnerKind, PartnerField, string, readonly unknown[]]>([
    ['clients', 'relationship', 'Sold and managed', ['Sold and managed']],
    ['clients', 'relationship', 'x'.repeat(201), [null, 'too-long']],
    ['clients', 'notes', `a\n${'x'.repeat(300)}`, [`a\n${'x'.repeat(300)}`]],
    ['clients', 'notes', 'x'.repeat(100_001), [null, 'too-long']],
    ['clients', 'products', 'CMS; Sales Hub,CMS\nService', [['CMS', 'Sales Hub', 'Service']]],
    ['clients', 'products', ' ; ,', [[]]],
    ['clients', 'products', 'x'.repeat(201), [null, 'too-long']],
    ['clients', 'toolsUsed', '7', [7]],
    ['clients', 'toolsUsed', '7.0', [7]],
    ['clients', 'toolsUsed', '7.5', [null, 'unknown-word']],
    ['clients', 'toolsUsed', '-1', [null, 'unknown-word']],
    ['clients', 'toolsUsed', '1001', [null, 'out-of-range']],
    ['clients', 'country', 'Belgique', ['BE']],
    ['clients', 'country', 'Atlantis', [null, 'unknown-country']],
    ['clients', 'clientCurrency', 'euro', ['EUR']],
    ['clients', 'clientCurrency', '$', ['USD', 'unknown-currency']],
    ['clients', 'link', 'www.crm.example/1', ['https://www.crm.example/1']],
    ['clients', 'link', 'javascript:alert(1)', [null, 'not-a-link']],
    ['clients', 'lastActiveOn', '2026-12-01', ['2026-12-01', 'in-future']],
    ['renewals', 'renewsOn', '2027-12-01', ['2027-12-01']],
    ['renewals', 'termMonths', '1 year', [12]],
    ['renewals', 'termMonths', 'long', [null, 'unknown-word']],
    ['renewals', 'termMonths', '90 years', [null, 'out-of-range']],
    ['renewals', 'outcome', 'Churned', ['lost']],
    ['renewals', 'outcome', 'who knows', [null, 'unknown-word']],
    ['renewals', 'mrrChange', '-90', [{ minor: -9000, currency: 'USD' }]],
    ['shared', 'stage', 'Contract sent', ['open']],
    ['shared', 'stage', 'x', [null, 'unknown-word']],
    ['shared', 'origin', 'Partner collab', ['sourced']],
    ['shared', 'origin', 'DIFM', ['assisted']],
    ['shared', 'origin', 'managed only', [null, 'unknown-word']],
    ['shared', 'saleKind', 'Upgrade', ['upsell']],
    ['shared', 'saleKind', 'existing', [null, 'unknown-word']],
    ['shared', 'manages', 'oui', [true]],
    ['shared', 'manages', 'perhaps', [null, 'unknown-word']],
    ['shared', 'otherPartners', '100', [null, 'out-of-range']],
    ['payments', 'quarter', 'T3 2026', ['2026-Q3']],
    ['payments', 'quarter', 'summer', [null, 'unknown-word']],
    ['payments', 'amount', '(35.00)', [{ minor: -3500, currency: 'USD' }]],
  ])('of %s under %s: %.20s', (kind, field, text, outcome) => {
    expect(read(kind, field, text)).toEqual(outcome);
  });

  it('of our own export keeps a comma in the name of a product, and what lies ahead or far away', () => {
    expect(read('clients', 'products', 'CMS, Starter; CMS, Starter', true)).toEqual([['CMS, Starter', 'CMS, Starter']]);
    expect(read('clients', 'lastActiveOn', '2026-12-01', true)).toEqual(['2026-12-01']);
    expect(read('renewals', 'termMonths', '601', true)).toEqual([601]);
  });

  it('that is blank says nothing, whatever it is of', () => {
    for (const kind of ['clients', 'renewals', 'shared', 'payments'] as const)
      for (const { field } of PARTNER_COLUMNS[kind]) {
        // A new client reckons in something.
        if (field === 'clientCurrency') continue;
        const [row] = judgedRows([foundRow(kind, { [field]: '' })]);
        expect(Object.keys(row?.values ?? {})).not.toContain(field);
      }
  });
});
