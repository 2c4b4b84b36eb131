import { describe, expect, it } from 'vitest';
import { codesOf, foundDeal, judged, judgedAlone } from '../../../fixtures/deals.ts';
import { client } from '../../../fixtures/ledger.ts';

describe('the client of a row', () => {
  it('is new under one token for every spelling of its name', () => {
    const rows = judged([foundDeal({ client: 'ACME' }), foundDeal({ client: 'acmé', soldOn: '2026-03-03' })]);
    expect(rows[0]?.client).toMatchObject({ known: null, market: 'US', currency: 'USD' });
    expect(rows[0]?.client.token).toBe(rows[1]?.client.token);
  });

  it('is the kept one of its name or its link', () => {
    const clients = [client({ link: 'https://crm.example/1' })];
    expect(judgedAlone({ client: 'acme TOOLS' }, { clients }).client.known?.id).toBe('acme');
    expect(judgedAlone({ client: 'Renamed', link: 'https://crm.example/1' }, { clients }).client.known?.id).toBe(
      'acme',
    );
    expect(judgedAlone({ client: 'Other' }, { clients }).client.known).toBeNull();
  });

  it('is asked for where several are meant', () => {
    const clients = [client(), client({ id: 'twin', name: 'ACME TOOLS' })];
    expect(codesOf(judgedAlone({ client: 'acme tools' }, { clients }))).toEqual(['several-clients']);
  });

  it('goes without a link that is none', () => {
    const row = judgedAlone({ link: 'javascript:alert(1)' });
    expect([row.client.link, row.ticked, codesOf(row)]).toEqual(['', true, ['not-a-link']]);
    expect(judgedAlone({ link: 'www.crm.example' }).client.link).toBe('https://www.crm.example');
  });

  it('is told apart letter by letter in our own file', () => {
    const own = (name: string) => foundDeal({ client: name, clientCurrency: 'USD', lineSoldOn: '2026-03-02' }, true);
    const rows = judged([own('Acme'), own('ACME'), own('Acme')]);
    expect(new Set(rows.map(({ client: { token } }) => token)).size).toBe(2);
  });
});
