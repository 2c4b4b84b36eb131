import { describe, expect, it } from 'vitest';
import { leadSpan } from '../../../../src/ui/panel/reminders/lead-span.ts';

describe('a lead as people count it', () => {
  it.each([
    ['expiry', 90, { kind: 'before', unit: 'days', count: 90 }],
    ['expiry', 0, { kind: 'at', unit: 'days' }],
    ['expiry', -2, { kind: 'after', days: 2 }],
    ['sitting', 10, { kind: 'before', unit: 'minutes', count: 10 }],
    ['sitting', 120, { kind: 'before', unit: 'hours', count: 2 }],
    ['sitting', 90, { kind: 'before', unit: 'minutes', count: 90 }],
    ['retake', 2_880, { kind: 'before', unit: 'days', count: 2 }],
    ['retake', 0, { kind: 'at', unit: 'minutes' }],
    ['retake', -1_440, { kind: 'after', days: 1 }],
    // A repetition a day after a last lead of ten minutes.
    ['sitting', -1_430, { kind: 'after', days: 1 }],
    ['sitting', -100, { kind: 'after', days: 1 }],
  ] as const)('of %s %i', (kind, lead, span) => {
    expect(leadSpan(kind, lead)).toEqual(span);
  });
});
