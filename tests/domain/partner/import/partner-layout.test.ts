import { describe, expect, it } from 'vitest';
import { PARTNER_COLUMNS } from '../../../../src/domain/partner/import/partner-columns.ts';
import { PARTNER_KINDS, type PartnerKind } from '../../../../src/domain/partner/import/partner-kind.ts';
import { judgePartnerTable } from '../../../../src/domain/partner/import/partner-layout.ts';

const ANY = { kind: null, sure: false } as const;
const cut = (text: string) => text.split('\n').map((line) => line.split('|'));
const judged = (text: string, asked: { readonly kind: PartnerKind | null; readonly sure: boolean } = ANY) =>
  judgePartnerTable(cut(text), {}, asked);

describe('the kind of a table', () => {
  it.each([
    ['Client|Hub ID|MRR|Country', 'clients'],
    ['Company|Portal ID', 'nothing'],
    ['Client|Products|MRR|Renewal date', 'renewals'],
    ['Client|Products|Decision date', 'renewals'],
    ['Company|Deal name|Create date|Amount', 'shared'],
    ['Client|Quarter|Amount', 'payments'],
    ['Trimestre|Montant', 'payments'],
    ['Name|Colour', 'nothing'],
  ])('%s: %s', (head, kind) => {
    const { layout, by } = judged(`Our table\n${head}\na|b|c|d`);
    expect(by === 'nothing' ? by : layout.kind).toBe(kind);
  });

  it.each(PARTNER_KINDS)('is read off our own headings: %s', (kind) => {
    const own = PARTNER_COLUMNS[kind];
    const { layout, by } = judgePartnerTable([own.map((column) => column.own)], {}, { kind: 'clients', sure: false });
    expect({ by, ...layout }).toMatchObject({ by: 'headings', kind, own: true, headerRow: 0 });
  });

  it('is the one that is asked for, unless another fits far better', () => {
    const both = 'Client|Hub ID|Products|MRR|Tools used|Renewal date\na|b|c|d|e|f';
    expect(judged(both).layout.kind).toBe('renewals');
    expect(judged(both, { kind: 'clients', sure: false }).layout.kind).toBe('clients');
    expect(judged('Quarter|Client|Amount|Paid on', { kind: 'clients', sure: false }).layout.kind).toBe('payments');
  });

  it('is what the user says, whatever it lacks', () => {
    const { layout, by } = judged('Client|Products\na|b', { kind: 'renewals', sure: true });
    expect({ by, kind: layout.kind, columns: layout.columns }).toEqual({
      by: 'headings',
      kind: 'renewals',
      columns: ['client', 'products'],
    });
    expect(judged('Colour|Shape\nred|round', { kind: 'renewals', sure: true }).by).toBe('nothing');
  });
});

describe('columns', () => {
  it('stand under the headings, below titles', () => {
    const { layout } = judged('Renewals of 2026|\n|\nClient|Renewal date\nAcme|2027-01-31');
    expect(layout).toMatchObject({
      headerRow: 2,
      headings: ['Client', 'Renewal date'],
      columns: ['client', 'renewsOn'],
    });
  });

  it('are those that the user names', () => {
    const choices = { columns: ['amount', 'ignore', 'quarter'] as const, headerRow: null };
    const { layout, by } = judgePartnerTable(cut('600|x|Q2 2026'), choices, { kind: 'payments', sure: true });
    expect({ by, ...layout }).toMatchObject({
      by: 'headings',
      headerRow: null,
      columns: ['amount', 'ignore', 'quarter'],
    });
  });

  it('called "Deal type" are told by what they hold', () => {
    const kindOf = (head: string, cell: string) =>
      judged(`Client|Deal name|Create date|${head}\na|b|c|${cell}`).layout.columns;
    expect(kindOf('Deal Type', 'New Business')[3]).toBe('saleKind');
    expect(kindOf('Deal Type', 'DIFM')[3]).toBe('origin');
    expect(kindOf('Type de transaction|Source', 'Upsell|DIFM').slice(3)).toEqual(['saleKind', 'origin']);
    expect(kindOf('Sale kind|Deal type', 'New|Upsell').slice(3)).toEqual(['saleKind', 'ignore']);
  });
});
