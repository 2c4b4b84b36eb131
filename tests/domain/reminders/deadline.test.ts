import { describe, expect, it } from 'vitest';
import { type DeadlineKind, deadlineKey } from '../../../src/domain/reminders/deadline.ts';
import { REMINDER_KINDS } from '../../../src/domain/reminders/reminder-kinds.ts';

describe('deadlineKey', () => {
  it('names kind and subject', () => {
    expect(deadlineKey('practicum-due', 'c-1')).toBe('practicum-due|c-1');
  });

  it('is another one for every kind and every subject', () => {
    const kinds = Object.keys(REMINDER_KINDS) as DeadlineKind[];
    const keys = kinds.flatMap((kind) => ['c-1', 'c-11', '1'].map((id) => deadlineKey(kind, id)));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
