import { expect, it } from 'vitest';
import { nameOf } from '../../../../src/ui/panel/reminders/name-of.ts';

it('is never empty, so that a link has words', () => {
  expect(nameOf({ name: 'SEO' })).toBe('SEO');
  expect(nameOf({ name: '' })).toBe('Partner Companion');
});
