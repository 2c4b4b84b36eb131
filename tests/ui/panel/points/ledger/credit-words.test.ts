// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { historyOn } from '../../../../../src/domain/points/breakdown.ts';
import { creditWords, dayWords, stateWords } from '../../../../../src/ui/panel/points/ledger/credit-words.ts';
import { creditsOf } from '../../../../fixtures/ledger.ts';
import { LANGUAGES, speak } from '../../../../fixtures/locale-messages.ts';

const SALE = { deal: 'assisted', soldOn: '2026-03-02' } as const;
const MANAGED = { deal: null, managedFrom: '2026-03-02' } as const;
const lineOf = (change: Parameters<typeof creditsOf>[0], day: string) => {
  const [line] = historyOn(creditsOf(change), 'acme', day);
  if (line === undefined) throw new Error('It gives no points.');
  return line;
};

it.each([
  [SALE, '2026-03-01', 'Assisted points: 30', 'To come on Mar 2, 2026'],
  [SALE, '2026-03-02', 'Assisted points: 30', 'Count until Mar 2, 2027'],
  [SALE, '2027-03-02', 'Assisted points: 30', 'Expired on Mar 2, 2027'],
  [{ ...SALE, endedOn: '2026-05-01' }, '2026-06-01', 'Assisted points: 30', 'Expired on May 1, 2026'],
  [{ soldOn: '2026-03-02' }, '2026-06-01', 'Sourced points: 50', 'Count until Mar 2, 2027'],
  [MANAGED, '2026-06-01', 'Managed points: 10', 'Managed since Mar 2, 2026'],
  [{ ...MANAGED, managedUntil: '2026-07-01' }, '2026-06-01', 'Managed points: 10', 'Managed until Jul 1, 2026'],
  [{ ...MANAGED, managedUntil: '2026-07-01' }, '2026-08-01', 'Managed points: 10', 'Expired on Jul 1, 2026'],
])('%o on %s: %s, %s', (change, day, points, state) => {
  const line = lineOf(change, day);
  expect([creditWords(line.credit), stateWords(line)]).toEqual([points, state]);
});

it.each(LANGUAGES)('leaves no gap unfilled in %s', (language) => {
  speak(language);
  const line = lineOf(SALE, '2026-06-01');
  expect(`${creditWords(line.credit)} ${stateWords(line)} ${dayWords('2026-01-01')}`).not.toMatch(/[{}$]/);
});
