import { expect, it } from 'vitest';
import { chartMonths } from '../../../../../src/ui/panel/points/tier/chart-months.ts';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { FIFTY, month, THRESHOLDS } from '../../../../fixtures/tier.ts';

const BOOK = bookWith({
  thresholds: [...THRESHOLDS, { ruleSet: 'R5', tier: 'elite', total: null, minimum: '1', managed: null }],
});

it('gives numbers to draw, and what each tier asks for on that day where it is a total', () => {
  expect(chartMonths([month('2025-07-14', null), month('2026-11-15', 'gold', { standing: FIFTY })], BOOK)).toEqual([
    { day: '2025-07-14', sold: 0, managed: 0, total: 0 },
    { day: '2026-11-15', sold: 50, managed: 0, total: 50, gold: 40, platinum: 100 },
  ]);
});
