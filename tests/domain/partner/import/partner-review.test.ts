import { expect, it } from 'vitest';
import { foundRow, reviewOf } from '../../../fixtures/partner-import.ts';

const ROWS = [foundRow('renewals', { renewsOn: '31/01/2027', mrr: '1 200,50' })];

it('goes by what the rows settle, and by the user above all', () => {
  expect(reviewOf('renewals', ROWS)).toMatchObject({ today: '2026-11-22', dateOrder: 'day-first', decimal: ',' });
  const answers = { dateOrder: 'month-first', decimal: '.' } as const;
  expect(reviewOf('renewals', ROWS, { answers })).toMatchObject({ dateOrder: 'month-first', decimal: '.' });
  expect(reviewOf('renewals', [])).toMatchObject({ dateOrder: null, decimal: null });
});
