import { expect, it } from 'vitest';
import type { DeadlineKind } from '../../src/domain/reminders/deadline.ts';
import { REMINDER_KINDS } from '../../src/domain/reminders/reminder-kinds.ts';
import { subjectRoute } from '../../src/jobs/subject-route.ts';

it.each(Object.keys(REMINDER_KINDS) as DeadlineKind[])('the subject of a %s has its page', (kind) => {
  const own = new Map<DeadlineKind, string>([
    ['follow-up', 'tickets'],
    ['renewal', 'partner/renewals'],
  ]);
  const section = own.get(kind) ?? 'certifications';
  expect(subjectRoute({ kind, subjectId: 's-1' })).toBe(`/${section}/s-1`);
});
