import { expect, it } from 'vitest';
import {
  dealDayWords,
  dealTitle,
  STAGE_TONES,
  stageWords,
} from '../../../../../src/ui/panel/partner/shared-selling/shared-words.ts';
import { sharedDeal } from '../../../../fixtures/partner-rows.ts';

it.each([
  [{ name: 'Renew it' }, 'Renew it'],
  [{}, 'Sales Hub Professional'],
  [{ productLine: '' }, 'Deal without a name'],
])('a deal with %o is called %s', (change, title) => {
  expect(dealTitle(sharedDeal(change))).toBe(title);
});

it.each([
  [{}, 'Expected Dec 10, 2026'],
  [{ expectedOn: null }, 'Created Oct 5, 2026'],
  [{ stage: 'won', closedOn: '2026-11-20' }, 'Won Nov 20, 2026'],
  [{ stage: 'lost', closedOn: '2026-11-20' }, 'Lost Nov 20, 2026'],
] as const)('of a deal with %o the day that matters is %s', (change, words) => {
  expect(dealDayWords(sharedDeal(change))).toBe(words);
});

it('tells stages apart by word and by shape', () => {
  expect((['open', 'won', 'lost'] as const).map(stageWords)).toEqual(['Open', 'Won', 'Lost']);
  expect(new Set(Object.values(STAGE_TONES)).size).toBe(3);
});
