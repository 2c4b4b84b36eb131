import { expect, it } from 'vitest';
import { contactKey } from '../../../../../src/ui/panel/partner/team/contact-key.ts';

it('is one for each person and one for a new one', () => {
  expect(new Set([contactKey(null), contactKey('a'), contactKey('b')]).size).toBe(3);
});
