import { describe, expect, it } from 'vitest';
import { readDate, readGivenDay, readPastDay } from '../../src/domain/draft-date.ts';

const TODAY = '2026-11-21';
const problem = (reason: string, data: unknown = null) => ({ kind: 'problem', reason, data });

describe('readDate', () => {
  it.each([
    ['', false, null],
    [' ', true, null],
    ['2026-02-15', false, { on: '2026-02-15', precision: 'day' }],
    [' 2026-02-15 ', false, { on: '2026-02-15', precision: 'day' }],
    ['2026-02-15', true, { on: '2026-02-01', precision: 'month' }],
    ['2026-02', true, { on: '2026-02-01', precision: 'month' }],
    ['2006-01-01', false, { on: '2006-01-01', precision: 'day' }],
    ['2056-11-21', false, { on: '2056-11-21', precision: 'day' }],
    ['2056-11-30', true, { on: '2056-11-01', precision: 'month' }],
  ])('reads "%s" (month only: %s)', (text, monthOnly, value) => {
    expect(readDate(text, monthOnly, TODAY)).toEqual({ kind: 'ok', value });
  });

  it.each([
    ['2026-02-30', false],
    ['2026-02', false],
    ['2026-13', true],
    ['2026-00', true],
    ['15/02/2026', false],
    ['Feb 2026', true],
    ['02026-02-15', false],
  ])('finds no day in "%s" (month only: %s)', (text, monthOnly) => {
    expect(readDate(text, monthOnly, TODAY)).toEqual(problem('impossible-day', { text }));
  });

  it('quotes no more of a long text than a message holds', () => {
    const reading = readDate('x'.repeat(100_000), false, TODAY);
    expect(reading).toEqual(problem('impossible-day', { text: `${'x'.repeat(39)}…` }));
  });

  it('refuses days that are likely slips', () => {
    expect(readDate('2005-12-31', false, TODAY)).toEqual(problem('too-early', { earliest: '2006-01-01' }));
    expect(readDate('0206-12-31', false, TODAY)).toEqual(problem('impossible-day', { text: '0206-12-31' }));
    expect(readDate('2056-11-22', false, TODAY)).toEqual(problem('too-late', { latest: '2056-11-21' }));
  });

  it('looks 30 years ahead from a leap day too', () => {
    expect(readDate('2058-03-01', false, '2028-02-29')).toEqual(problem('too-late', { latest: '2058-02-28' }));
  });
});

describe('readPastDay', () => {
  it('takes today and earlier, and nothing', () => {
    expect(readPastDay('', TODAY)).toEqual({ kind: 'ok', value: null });
    expect(readPastDay(TODAY, TODAY)).toEqual({ kind: 'ok', value: TODAY });
    expect(readPastDay('2026-01-02', TODAY)).toEqual({ kind: 'ok', value: '2026-01-02' });
  });

  it.each(['2026-11-22', '2099-01-01'])('says of %s that it is in the future', (text) => {
    expect(readPastDay(text, TODAY)).toEqual(problem('in-future'));
  });

  it('refuses what is no day, or too early a one', () => {
    expect(readPastDay('soon', TODAY)).toEqual(problem('impossible-day', { text: 'soon' }));
    expect(readPastDay('1999-01-01', TODAY)).toEqual(problem('too-early', { earliest: '2006-01-01' }));
  });
});

describe('readGivenDay', () => {
  it('takes any day that readDate takes, and asks for one where there is none', () => {
    expect(readGivenDay('2027-01-15', TODAY)).toEqual({ kind: 'ok', value: '2027-01-15' });
    expect(readGivenDay(' ', TODAY)).toEqual(problem('missing'));
    expect(readGivenDay('soon', TODAY)).toEqual(problem('impossible-day', { text: 'soon' }));
  });
});
