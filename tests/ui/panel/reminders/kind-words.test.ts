import { expect, it } from 'vitest';
import type { DeadlineKind } from '../../../../src/domain/reminders/deadline.ts';
import { REMINDER_KINDS } from '../../../../src/domain/reminders/reminder-kinds.ts';
import { kindText, kindWords } from '../../../../src/ui/panel/reminders/kind-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

const KINDS = Object.keys(REMINDER_KINDS) as DeadlineKind[];

it.each<[DeadlineKind, string, string]>([
  ['expiry', 'Certification expires', 'expiry date'],
  ['start-by', 'Start studying', 'An estimate'],
  ['practicum-due', 'Practicum due', 'exam result'],
  ['practicum-grade', 'Practicum grade expected', 'An estimate'],
  ['retake', 'Exam can be retaken', 'unlocked'],
  ['sitting', 'Exam time limit', 'in quiet times too'],
  ['tier-review', 'Tier re-evaluation', 'Solutions Partner'],
  ['follow-up', 'Ticket without an answer', 'business day'],
])('%s is called %s', (kind, words, part) => {
  expect(kindWords(kind)).toBe(words);
  expect(kindText(kind)).toContain(part);
});

it.each(['en', 'fr'])('tells every kind from the others in %s', (language) => {
  speak(language);
  expect(new Set(KINDS.map(kindWords)).size).toBe(KINDS.length);
  expect(new Set(KINDS.map(kindText)).size).toBe(KINDS.length);
});
