import { describe, expect, it } from 'vitest';
import { readSharedDealDraft } from '../../../../src/domain/partner/shared-selling/shared-deal-check.ts';
import {
  newSharedDealDraft,
  sharedDealDraftOf,
} from '../../../../src/domain/partner/shared-selling/shared-deal-draft.ts';
import { sharedDeal } from '../../../fixtures/partner-rows.ts';

const isKnown = () => true;

describe('the draft of a shared deal', () => {
  it.each(['en', 'fr', 'de-CH'])('is read back as the deal it was made of, in %s', (locale) => {
    const deal = sharedDeal({ stage: 'won', closedOn: '2026-11-01', mrr: { minor: 123_450, currency: 'USD' } });
    const { id, createdAt, updatedAt, revision, deletedAt, clientId, stage, entryIds, ...fields } = deal;
    const draft = sharedDealDraftOf(deal, 'Acme', locale);
    expect(readSharedDealDraft(draft, { stage, today: '2026-11-22', locale, isKnown })).toEqual({
      kind: 'ok',
      value: { client: 'Acme', market: null, fields },
    });
  });

  it('of a new deal asks for the amount', () => {
    const draft = newSharedDealDraft('Acme', 'EUR', '2026-11-22');
    const reading = readSharedDealDraft(draft, { stage: 'open', today: '2026-11-22', locale: 'en', isKnown });
    expect(reading).toMatchObject({ problems: [{ field: 'amount', reason: 'missing' }] });
  });
});
