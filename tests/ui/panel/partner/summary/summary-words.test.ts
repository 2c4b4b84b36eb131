import { expect, it } from 'vitest';
import { SUMMARY_SECTIONS } from '../../../../../src/domain/partner/summary/summary-draft.ts';
import { heldWords, sectionWords } from '../../../../../src/ui/panel/partner/summary/summary-words.ts';

it('names sections and states', () => {
  expect(SUMMARY_SECTIONS.map(sectionWords)).toEqual(['Tier', 'Deadlines', 'Renewals', 'Certifications']);
  const states = ['active', 'expiring', 'expired', 'in-progress'] as const;
  expect(states.map(heldWords)).toEqual(['Active', 'Expiring', 'Expired', 'In progress']);
});
