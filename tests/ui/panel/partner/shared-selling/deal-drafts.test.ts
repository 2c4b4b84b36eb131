import { expect, it } from 'vitest';
import { dealKey, wonKey } from '../../../../../src/ui/panel/partner/shared-selling/deal-drafts.ts';

it('keeps what is typed of different deals and forms apart', () => {
  expect(new Set([dealKey(null), dealKey('a'), dealKey('b'), wonKey('a'), wonKey('b')]).size).toBe(5);
});
