import { expect, it } from 'vitest';
import { NEW_SUMMARY, SUMMARY_SECTIONS } from '../../../../src/domain/partner/summary/summary-draft.ts';

it('begins with every section and says nothing yet', () => {
  expect(SUMMARY_SECTIONS.filter((section) => NEW_SUMMARY.left.includes(section))).toEqual([]);
  expect(NEW_SUMMARY.partner + NEW_SUMMARY.note).toBe('');
});
