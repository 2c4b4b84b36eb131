import { expect, it } from 'vitest';
import { creditMaker } from '../../../../../src/domain/points/credit.ts';
import { planComparison } from '../../../../../src/domain/points/plan-comparison.ts';
import type { RuleBook } from '../../../../../src/domain/points/rule-book.ts';
import { planMailText } from '../../../../../src/ui/panel/partner/team/plan-mail-text.ts';
import { bookWith, creditsOf } from '../../../../fixtures/ledger.ts';
import { PLATINUM_BOOK } from '../../../../fixtures/plan-world.ts';
import { plan, plannedDeal } from '../../../../fixtures/plans.ts';

function textOf(book: RuleBook) {
  const [compared] = planComparison([plan()], [plannedDeal()], creditsOf(), book, creditMaker(book));
  if (compared === undefined) throw new Error('There is no plan.');
  return planMailText(compared, book);
}

it('tells goal, points in each case, what is missing, the deals, and that it is an estimate', () => {
  expect(textOf(PLATINUM_BOOK)).toEqual({
    subject: 'Platinum in January',
    body: [
      'Platinum by Jan 15, 2027',
      [
        'Held: 50 points (missing: 150)',
        'By probability: 75 points (missing: 125)',
        'If all close: 100 points (missing: 100)',
      ].join('\n'),
      'Planned deals:\n- Edo Systems: $1,000.00 a month, expected Dec 1, 2026, 50%',
      'All points are estimates. Rules since Jul 15, 2026.',
    ].join('\n\n'),
  });
});

it('calls nothing missing while nobody said what the tier asks for', () => {
  expect(textOf(bookWith()).body).not.toContain('missing');
});
