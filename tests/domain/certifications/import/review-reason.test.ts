import { describe, expect, it } from 'vitest';
import { isBlocked, weightOf } from '../../../../src/domain/certifications/import/review-reason.ts';

describe('weight of reasons', () => {
  it('keeps back what cannot be kept as it is', () => {
    expect(
      isBlocked([
        { code: 'month-only', field: 'earned' },
        { code: 'impossible-date', field: 'expires', text: '31/02/2026' },
      ]),
    ).toBe(true);
    expect(isBlocked([{ code: 'not-hubspot', issuer: 'Google' }, { code: 'issuer-unknown' }])).toBe(false);
    expect(isBlocked([])).toBe(false);
  });

  it('tells notes from questions', () => {
    expect(weightOf({ code: 'unknown-name', written: 'x' })).toBe('note');
    expect(weightOf({ code: 'issuer-unknown' })).toBe('look');
    expect(weightOf({ code: 'duplicate', of: 'line-1' })).toBe('off');
  });
});
