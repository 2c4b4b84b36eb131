import { expect, it } from 'vitest';
import { type DealReason, isDealBlocked, weightOfDeal } from '../../../../src/domain/points/import/deal-reason.ts';

it.each<[DealReason, string]>([
  [{ code: 'no-client' }, 'blocks'],
  [{ code: 'impossible-date', field: 'soldOn', text: 'x' }, 'blocks'],
  [{ code: 'zero-amount' }, 'look'],
  [{ code: 'already-known' }, 'off'],
  [{ code: 'duplicate', of: 'row-2' }, 'off'],
  [{ code: 'client-only' }, 'note'],
])('%o %s', (reason, weight) => {
  expect(weightOfDeal(reason)).toBe(weight);
  expect(isDealBlocked([{ code: 'client-only' }, reason])).toBe(weight === 'blocks');
});
