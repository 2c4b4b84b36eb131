import { expect, it } from 'vitest';
import { summaryDraftSchema } from '../../../../src/domain/partner/summary/summary-draft.schema.ts';
import { NEW_SUMMARY } from '../../../../src/domain/partner/summary/summary-draft.ts';

it.each([
  [NEW_SUMMARY, true],
  [{ ...NEW_SUMMARY, left: ['tier', 'renewals'] }, true],
  [{ ...NEW_SUMMARY, left: ['weather'] }, false],
  [{ ...NEW_SUMMARY, note: null }, false],
  [null, false],
])('takes %o: %s', (value, fits) => {
  expect(summaryDraftSchema.safeParse(value).success).toBe(fits);
});
