import { expect, it } from 'vitest';
import { SUMMARY_KEY } from '../../../../../src/ui/panel/partner/summary/summary-key.ts';

it('stays the same, since what was typed is found by it', () => {
  expect(SUMMARY_KEY).toBe('partner-summary');
});
