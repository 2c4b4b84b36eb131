import { expect, it } from 'vitest';
import { quarterName } from '../../../../src/jobs/partner/commissions/quarter-name.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

it.each([
  ['en', 'Q3 2026'],
  ['fr', 'T3 2026'],
])('in %s is %s', (language, name) => {
  speak(language);
  expect(quarterName('2026-Q3')).toBe(name);
});
