// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Tier } from '../../../../../src/domain/points/points-rules.ts';
import type { MeasuredMonth } from '../../../../../src/domain/points/reevaluation.ts';
import { POINTS_RULES } from '../../../../../src/facts/points-rules.ts';
import { OutcomeMark } from '../../../../../src/ui/panel/points/tier/OutcomeMark.tsx';
import { month, review } from '../../../../fixtures/tier.ts';

const ALL: readonly Tier[] = POINTS_RULES.tiers.value;

function words(creditedTier: Tier | null, window: readonly MeasuredMonth[], creditedSince: string | null = null) {
  const account = { creditedTier, creditedSince };
  return render(<OutcomeMark account={account} rules={POINTS_RULES} reevaluation={review()} window={window} />)
    .container.textContent;
}

it.each<[string, Tier | null, MeasuredMonth[], RegExp]>([
  ['no tier is said', null, [], /^Say above/],
  ['it was met', 'gold', [month('2026-11-15', 'gold')], /^Gold is kept: it was met on Nov 15, 2026/],
  ['it will be met', 'gold', [month('2026-12-15', 'gold')], /^Not met so far, .* meet Gold on Dec 15, 2026/],
  ['it is not met', 'gold', [month('2026-11-15', null, { known: ALL })], /would drop to no tier\.$/],
  ['a lower one is', 'platinum', [month('2026-11-15', 'gold')], /would drop to Gold\.$/],
  [
    'one between is not filled in',
    'diamond',
    [month('2026-11-15', null, { known: ['diamond'] })],
    /or to a tier in between/,
  ],
  ['it is not filled in', 'elite', [month('2026-11-15', 'gold')], /cannot be said\.$/],
])('when %s', (_when, credited, window, expected) => {
  expect(words(credited, window)).toMatch(expected);
});

it('says that a young tier cannot be lost, instead of what it would drop to', () => {
  const window = [month('2026-11-15', null, { known: ALL })];
  expect(words('gold', window, '2026-09-01')).toBe(
    'It cannot be lost on that day: it was earned on Sep 1, 2026, and no tier is lost in its first 6 months.',
  );
  expect(words('gold', window, '2026-07-15')).toMatch(/would drop to no tier/);
});
