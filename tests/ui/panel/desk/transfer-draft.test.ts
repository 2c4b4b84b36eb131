import { describe, expect, it } from 'vitest';
import { planTransfer } from '../../../../src/domain/certifications/transfer.ts';
import { ACADEMY_RULES } from '../../../../src/facts/academy-rules.ts';
import { addressProblem, newAccountOf } from '../../../../src/ui/panel/desk/transfer-draft.ts';

function problems(from: string, to: string) {
  const draft = { from, to, newAccount: 'unknown' };
  const rules = ACADEMY_RULES.transfer;
  const plan = planTransfer([], draft, { today: '2026-11-22', rules, newAccount: 'unknown', entryOf: () => null });
  return (['from', 'to'] as const).map((field) => {
    const problem = addressProblem(plan, draft, field);
    return problem === null || problem === 'same-address' ? problem : problem.reason;
  });
}

describe('addressProblem', () => {
  it.each([
    ['', '', ['missing', null]],
    ['ada', 'ada@new.example', ['not-an-address', null]],
    ['ada@old.example', ' ', [null, 'missing']],
    ['ada@old.example', 'ada@new', [null, 'not-an-address']],
    ['ada@old.example', 'ADA@old.example', [null, 'same-address']],
    ['ada@old.example', 'ada@new.example', [null, null]],
  ])('from %j to %j', (from, to, expected) => {
    expect(problems(from, to)).toEqual(expected);
  });
});

describe('newAccountOf', () => {
  it.each(['unknown', 'partner', 'not-partner'])('knows %s', (text) => {
    expect(newAccountOf(text)).toBe(text);
  });

  it.each(['', 'Partner', 'other'])('takes %j for not known', (text) => {
    expect(newAccountOf(text)).toBe('unknown');
  });
});
