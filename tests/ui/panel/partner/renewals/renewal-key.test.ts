import { expect, it } from 'vitest';
import { renewalKey } from '../../../../../src/ui/panel/partner/renewals/renewal-key.ts';

it('keeps what is typed of each renewal, and of each client’s new one, apart', () => {
  const keys = [renewalKey('a'), renewalKey('b'), renewalKey(null), renewalKey(null, 'a'), renewalKey(null, 'b')];
  expect(new Set(keys).size).toBe(5);
});
