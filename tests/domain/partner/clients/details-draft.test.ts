import { expect, it } from 'vitest';
import { numberFormatOf } from '../../../../src/domain/number-format.ts';
import { readDetailsDraft } from '../../../../src/domain/partner/clients/details-check.ts';
import { detailsDraftOf, NO_PROFILE } from '../../../../src/domain/partner/clients/details-draft.ts';

const CLIENT = { name: 'Acme', market: 'FR', currency: 'EUR', link: 'https://crm.example/1' };
const PROFILE = {
  hubId: '123',
  relationship: 'Sold and managed',
  products: ['A', 'B'],
  mrr: { minor: 123_456, currency: 'USD' },
  toolsUsed: 3,
  lastActiveOn: '2026-11-01',
  renewalOwner: 'Pat',
  notes: 'note',
};

it.each(['en', 'fr', 'de'])('is read back as what it was made of (%s)', (locale) => {
  for (const profile of [PROFILE, NO_PROFILE]) {
    const draft = detailsDraftOf(CLIENT, profile, locale);
    const reading = readDetailsDraft(draft, { today: '2026-11-22', format: numberFormatOf(locale) });
    expect(reading).toEqual({ kind: 'ok', value: { client: CLIENT, profile } });
  }
});
