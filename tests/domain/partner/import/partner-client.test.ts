import { describe, expect, it } from 'vitest';
import { client } from '../../../fixtures/ledger.ts';
import { codesIn, judgedRow } from '../../../fixtures/partner-import.ts';
import { clientProfile } from '../../../fixtures/partner-rows.ts';

const KEPT = {
  clients: [
    client(),
    client({ id: 'edo', name: 'Edo' }),
    client({ id: 'twin', name: 'Twin' }),
    client({ id: 'twin2', name: 'Twin' }),
  ],
  profiles: [clientProfile({ hubId: '123' })],
};

function who(name: string, hubId = '', kind: 'renewals' | 'payments' = 'renewals') {
  const row = judgedRow(kind, { client: name, hubId }, KEPT);
  const ours = [
    'missing client',
    'unknown-hub-id',
    'new-client',
    'name-differs',
    'several-clients',
    'unknown-word hubId',
  ];
  const codes = codesIn(row).filter(
    (code) => code.startsWith('hub-id') || code === 'too-long client' || ours.includes(code),
  );
  return [row.client.token, ...codes].join(' ');
}

describe('whose a row is', () => {
  it.each([
    ['acmé tools', '', 'acme'],
    ['', '123', 'acme'],
    ['Acme Tools', '#123.0', 'acme'],
    ['', 'https://app.hubspot.com/contacts/123/objects/0-2', 'acme'],
    ['Acme Renamed', '123', 'acme name-differs'],
    ['Edo', '123', 'acme hub-id-of-another'],
    ['Acme Tools', '999', 'acme hub-id-differs'],
    ['Edo', '999', 'edo'],
    ['Twin', '', 'twin several-clients'],
    ['New One', '999', 'new new one new-client'],
    ['', '', ' missing client'],
    ['', '999', ' unknown-hub-id'],
    ['Edo', '1.2E+07', 'edo unknown-word hubId'],
    ['Edo', '123456789012345678901', 'edo unknown-word hubId'],
  ])('%s %s: %s', (name, hubId, token) => {
    expect(who(name, hubId)).toBe(token);
  });

  it('may be nobody for a payment', () => {
    expect(who('', '', 'payments')).toBe('');
  });

  it('has a name of a bearable length', () => {
    expect(who('x'.repeat(201))).toContain('too-long client');
  });
});
