import { describe, expect, it } from 'vitest';
import type { DeadlineKind } from '../../../src/domain/reminders/deadline.ts';
import type { Standing } from '../../../src/domain/reminders/outlook.ts';
import { DAY_MS } from '../../../src/domain/time.ts';
import { toneOf } from '../../../src/ui/popup/tone-of.ts';

const ahead = (days: number): Standing => ({ kind: 'ahead', days, ms: days * DAY_MS });

describe('toneOf', () => {
  it.each<[string, Standing, DeadlineKind, string]>([
    ['what was missed', { kind: 'past', days: 2 }, 'expiry', 'bad'],
    ['what is due today', { kind: 'now' }, 'practicum-due', 'warn'],
    ['what can be taken up', { kind: 'open' }, 'retake', 'good'],
    ['a running lock, near', ahead(0), 'retake', 'locked'],
    ['a running lock, far', ahead(90), 'retake', 'locked'],
    ['what is 30 days ahead', ahead(30), 'expiry', 'warn'],
    ['what is 31 days ahead', ahead(31), 'expiry', 'calm'],
    ['a running exam', ahead(0), 'sitting', 'warn'],
  ])('shows %s', (_what, standing, kind, tone) => {
    expect(toneOf(standing, kind)).toBe(tone);
  });
});
