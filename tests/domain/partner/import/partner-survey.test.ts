import { describe, expect, it } from 'vitest';
import { PartnerSurvey } from '../../../../src/domain/partner/import/partner-survey.ts';
import { foundRow } from '../../../fixtures/partner-import.ts';

function survey(...cells: readonly Parameters<typeof foundRow>[1][]) {
  const seen = new PartnerSurvey('renewals');
  seen.see(cells.map((one) => foundRow('renewals', { mrr: '', renewsOn: '', ...one })));
  return seen;
}

describe('all rows together say', () => {
  it.each([
    [[{ renewsOn: '31/01/2027' }, { decideBy: '03/04/2026' }], 'day-first'],
    [[{ renewsOn: '01/31/2027' }], 'month-first'],
    [[{ renewsOn: '03/04/2027' }], 'ask'],
    [[{ renewsOn: '31/01/2027' }, { renewsOn: '01/31/2027' }], 'contradictory'],
    [[{ notes: '31/01/2027' }], 'not-needed'],
  ])('of %j the order of dates: %s', (cells, order) => {
    expect(survey(...cells).dateOrder()).toBe(order);
  });

  it.each([
    [[{ mrr: '1,234.50' }, { mrr: '1,234' }], '.'],
    [[{ mrr: '1 200,50' }], ','],
    [[{ mrrChange: '-1.200,50' }], ','],
    [[{ mrr: '1,234' }], 'ask'],
    [[{ mrr: '1,5' }, { mrr: '1.5' }], 'contradictory'],
    [[{ mrr: '100' }, { owner: '1,5' }], 'not-needed'],
  ])('of %j the mark before decimals: %s', (cells, mark) => {
    expect(survey(...cells).decimal()).toBe(mark);
  });

  it('that our own export wrote them, down to the digits of each currency', () => {
    const own = new PartnerSurvey('renewals');
    own.see([foundRow('renewals', { mrr: '1.234', currency: 'KWD' }, true)]);
    expect(own.decimal()).toBe('.');
    const comma = new PartnerSurvey('renewals');
    comma.see([foundRow('renewals', { mrr: '1,234', mrrChange: '-0,500', currency: 'KWD' }, true)]);
    expect(comma.decimal()).toBe(',');
  });

  it('what a heading says of the order, where it heads a day', () => {
    const headed = survey({ renewsOn: '03/04/2027' });
    headed.seeHeading('Notes (MM/DD/YYYY)', 'notes');
    headed.seeHeading('Made (MM/DD/YYYY)', 'ignore');
    expect(headed.dateOrder()).toBe('ask');
    headed.seeHeading('Renewal date (DD/MM/YYYY)', 'renewsOn');
    expect(headed.dateOrder()).toBe('day-first');
  });
});
