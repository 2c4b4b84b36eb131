import { describe, expect, it } from 'vitest';
import type { KeptDeadline } from '../../../../src/domain/reminders/planning.ts';
import type { QuietTimes } from '../../../../src/domain/reminders/reminder-preferences.ts';
import { itemStanding } from '../../../../src/ui/panel/reminders/item-standing.ts';
import { on } from '../../../fixtures/rows.ts';

const MOMENT = { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' };
const USUALLY = { muted: [], quiet: { hours: null, weekdays: [] } };
const HEARD = { muted: false };

type Given = Pick<KeptDeadline, 'kind' | 'on' | 'at' | 'next'>;

const EXPIRY: Given = {
  kind: 'expiry',
  on: on('2027-03-01'),
  at: Date.parse('2027-03-01T23:00Z'),
  next: { lead: 90, due: Date.parse('2026-12-01T08:00Z') },
};

const SITTING: Given = {
  kind: 'sitting',
  on: null,
  at: Date.parse('2026-11-22T10:00Z'),
  next: { lead: 10, due: Date.parse('2026-11-22T09:50Z') },
};

describe('how a deadline stands', () => {
  it('names its date and its next reminder', () => {
    expect(itemStanding(EXPIRY, HEARD, USUALLY, MOMENT)).toBe('Mar 1, 2027 · next reminder Tue, Dec 1, 09:00 AM');
  });

  it('names no day where only the month is known', () => {
    const words = itemStanding({ ...EXPIRY, on: on('2027-03') }, HEARD, USUALLY, MOMENT);
    expect(words).toMatch(/^Mar 2027 · next/);
  });

  it('names the moment of what has no date', () => {
    expect(itemStanding(SITTING, HEARD, USUALLY, MOMENT)).toBe(
      'Sun, Nov 22, 11:00 AM · next reminder Sun, Nov 22, 10:50 AM',
    );
  });

  it.each<[string, Partial<Given>, { muted: boolean }, Given['kind'][], string]>([
    ['silent by itself', {}, { muted: true }, [], 'reminders off'],
    ['silent with its kind', {}, HEARD, ['expiry'], 'reminders off'],
    ['over', { next: null }, HEARD, [], 'no reminder left'],
    ['over and silent', { next: null }, { muted: true }, [], 'reminders off'],
  ])('says that it is %s', (_name, given, choice, muted, words) => {
    expect(itemStanding({ ...EXPIRY, ...given }, choice, { ...USUALLY, muted }, MOMENT)).toBe(`Mar 1, 2027 · ${words}`);
  });
});

describe('quiet times', () => {
  const quiet: QuietTimes = { hours: { from: 480, to: 690 }, weekdays: [2] };

  it('move the next reminder', () => {
    // 1 December 2026 is a Tuesday, and so is quiet as a whole.
    const words = itemStanding(EXPIRY, HEARD, { muted: [], quiet }, MOMENT);
    expect(words).toContain('next reminder Wed, Dec 2, 12:00 AM');
  });

  it('do not move one that cannot wait', () => {
    const words = itemStanding(SITTING, HEARD, { muted: [], quiet: { ...quiet, weekdays: [7] } }, MOMENT);
    expect(words).toContain('next reminder Sun, Nov 22, 10:50 AM');
  });
});
