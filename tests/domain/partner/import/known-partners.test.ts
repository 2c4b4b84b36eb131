import { describe, expect, it } from 'vitest';
import { keptRow, renewalValues } from '../../../../src/domain/partner/import/kept-values.ts';
import { knownPartners } from '../../../../src/domain/partner/import/known-partners.ts';
import { buried } from '../../../../src/domain/row.ts';
import { client } from '../../../fixtures/ledger.ts';
import { clientProfile, renewal } from '../../../fixtures/partner-rows.ts';

const ACME = client();
const LOUD = client({ id: 'loud', name: 'ACME TOOLS' });
const PROFILE = clientProfile({ hubId: '123' });

describe('what is kept', () => {
  it('is found by its Hub ID, unless the profile was deleted', () => {
    expect(knownPartners([ACME], [PROFILE], []).withHubId('123')).toEqual({ client: ACME, profile: PROFILE });
    expect(knownPartners([ACME], [PROFILE], []).withHubId('12')).toBeNull();
    expect(knownPartners([ACME], [clientProfile()], []).withHubId('')).toBeNull();
    const { withHubId, named } = knownPartners([ACME], [buried(PROFILE, 1)], []);
    expect(withHubId('123')).toBeNull();
    expect(named('Acme Tools')).toEqual([{ client: ACME, profile: null }]);
  });

  it('is found by its name, spelt alike first', () => {
    const { named } = knownPartners([ACME, LOUD], [], []);
    expect(named('ACME TOOLS').map(({ client: { id } }) => id)).toEqual(['loud']);
    expect(named('acmé-tools').map(({ client: { id } }) => id)).toEqual(['acme', 'loud']);
    expect(named('Edo')).toEqual([]);
  });

  it('is found by the key of a row and its client', () => {
    const row = keptRow('renewals', renewal(), renewalValues(renewal()));
    const { rowsOf } = knownPartners([], [], [row, { ...row, id: 'r-2' }]);
    const [key = ''] = row.keys;
    expect(rowsOf('acme', key).map(({ id }) => id)).toEqual(['r-1', 'r-2']);
    expect(rowsOf('edo', key)).toEqual([]);
    expect(rowsOf(null, key)).toEqual([]);
  });
});
