import { describe, expect, it } from 'vitest';
import { clientKey, dealKey, fieldsKey, knownLedger } from '../../../../src/domain/points/import/known-ledger.ts';
import { client, pointEntry } from '../../../fixtures/ledger.ts';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('what is kept of a ledger', () => {
  const acme = client({ link: 'https://crm.example/1' });
  const edo = client({ id: 'edo', name: 'Édo', link: 'https://crm.example/2' });

  it.each([
    ['ACME  tools', '', ['acme']],
    ['Acme-Tools', '', ['acme']],
    ['edo', '', ['edo']],
    ['Edo Systems', 'https://CRM.example/2/?x=1', ['edo']],
    ['Acme Tools', 'https://crm.example/2', ['acme']],
    ['Other', '', []],
  ])('is found by the name %j and the link %j', (name, link, found) => {
    expect(ids(knownLedger([acme, edo], []).clientsOf({ name, link }))).toEqual(found);
  });

  it('gives several clients of one name, unless spelling or link tells them apart', () => {
    const twin = client({ id: 'twin', name: 'ACME TOOLS' });
    const known = knownLedger([acme, twin], []);
    expect(ids(known.clientsOf({ name: 'acme tools', link: '' }))).toEqual(['acme', 'twin']);
    expect(ids(known.clientsOf({ name: 'ACME TOOLS', link: '' }))).toEqual(['twin']);
    expect(ids(known.clientsOf({ name: 'acme tools', link: acme.link }))).toEqual(['acme']);
  });

  it('finds entries by client, line and day', () => {
    const known = knownLedger([], [pointEntry()]);
    expect(ids(known.entriesOf('acme', 'marketing hub professional', '2026-03-02'))).toEqual(['entry']);
    expect(known.entriesOf('acme', 'Sales Hub', '2026-03-02')).toEqual([]);
    expect(known.sameClient(acme)).toBeNull();
    expect(knownLedger([acme], []).sameClient({ ...acme, name: 'Acme Tools' })).toBe(acme);
  });

  it('keeps names apart that have no letters, and fields that only look alike when joined', () => {
    expect(clientKey('🎉')).not.toBe(clientKey('🚀'));
    expect(dealKey('a', 'b', 'c')).not.toBe(dealKey('ab', '', 'c'));
    expect(fieldsKey({ ...acme, market: null })).not.toBe(fieldsKey(acme));
  });
});
