import { expect, it } from 'vitest';
import type { LeadProblem } from '../../../../src/domain/reminders/lead-list.ts';
import { leadProblemWords } from '../../../../src/ui/panel/reminders/lead-problem-words.ts';

it.each<[LeadProblem, string]>([
  [{ reason: 'missing', data: null }, 'Fill this in.'],
  [{ reason: 'not-a-whole-number', data: { text: '1.5' } }, '“1.5” is not a whole number.'],
  [{ reason: 'out-of-range', data: { least: 0, most: 730 } }, 'Enter a number from 0 to 730.'],
  [{ reason: 'double', data: { lead: 30 } }, '30 is in the list already.'],
  [{ reason: 'too-many', data: { most: 12 } }, 'At most 12 fit. Remove one first.'],
  [{ reason: 'last', data: null }, 'One has to stay. To get none at all, untick “Remind me”.'],
])('%j is said so', (problem, words) => {
  expect(leadProblemWords(problem)).toBe(words);
});
