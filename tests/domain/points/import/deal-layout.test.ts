import { describe, expect, it } from 'vitest';
import { judgeDealTable } from '../../../../src/domain/points/import/deal-layout.ts';
import { DEAL_FIELDS } from '../../../../src/domain/points/import/found-deal.ts';
import { OWN_HEADINGS } from '../../../../src/domain/points/ledger-headings.ts';

const judge = (text: string, choices = {}) =>
  judgeDealTable(
    text.split('\n').map((line) => line.split(';')),
    choices,
  );

describe('layout of a table of deals', () => {
  it('finds the headings below a title', () => {
    const { layout, by } = judge('Our deals;;\n;;\nClient;MRR;Sold on\nAcme;1;2026-01-02');
    expect([layout.headerRow, layout.columns, by]).toEqual([2, ['client', 'mrr', 'soldOn'], 'headings']);
  });

  it('takes HubSpot’s type of a deal for what the sale was', () => {
    expect(judge('Company name;Deal Type\nAcme;newbusiness').layout.columns).toEqual(['client', 'saleKind']);
    expect(judge('Company name;Deal Type\nAcme;Sourced').layout.columns).toEqual(['client', 'deal']);
  });

  it('guesses columns without headings only where client, amount and day are among them', () => {
    const { layout, by } = judge('Acme;US;2026-01-02;10.50;yes\nEdo;JP;2026-01-03;1,000.00;no');
    expect([layout.columns, by]).toEqual([['client', 'country', 'soldOn', 'mrr', 'managed'], 'content']);
    expect(judge('Acme;blue\nEdo;red').by).toBe('nothing');
  });

  it('knows our own file by its headings, all of them in order', () => {
    expect(judge(OWN_HEADINGS.join(';')).layout).toMatchObject({ own: true, columns: DEAL_FIELDS });
    expect(judge(OWN_HEADINGS.toReversed().join(';')).layout.own).toBe(false);
    expect(judge(`${OWN_HEADINGS.join(';')};Note`).layout.own).toBe(false);
  });

  it('follows the user', () => {
    const { layout, by } = judge('a;b\nAcme;1', { columns: ['client', 'mrr'], headerRow: 0 });
    expect([layout.columns, layout.headings, by]).toEqual([['client', 'mrr'], ['a', 'b'], 'headings']);
  });
});
