import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameLeads, withLead, withoutLead } from '../../../src/domain/reminders/lead-list.ts';

const TWELVE = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

describe('a lead more', () => {
  it.each([
    ['between two', [90, 7], '30', [90, 30, 7]],
    ['the longest', [90, 7], '730', [730, 90, 7]],
    ['the day itself', [90, 7], ' 0 ', [90, 7, 0]],
    ['to none', [], '5', [5]],
    ['with zeros before it', [90], '007', [90, 7]],
  ])('stands in its place: %s', (_name, leads, typed, expected) => {
    expect(withLead(leads, typed, 'days')).toEqual({ kind: 'ok', leads: expected });
  });

  it.each([
    ['nothing', [7], '  ', { reason: 'missing', data: null }],
    ['a word', [7], 'soon', { reason: 'not-a-whole-number', data: { text: 'soon' } }],
    ['a part of a day', [7], '1.5', { reason: 'not-a-whole-number', data: { text: '1.5' } }],
    ['a day after', [7], '-1', { reason: 'out-of-range', data: { least: 0, most: 730 } }],
    ['more than two years', [7], '731', { reason: 'out-of-range', data: { least: 0, most: 730 } }],
    ['one that is there', [7], '07', { reason: 'double', data: { lead: 7 } }],
    ['one more than fit', TWELVE, '13', { reason: 'too-many', data: { most: 12 } }],
    ['a double where none fits', TWELVE, '12', { reason: 'double', data: { lead: 12 } }],
  ])('is refused: %s', (_name, leads, typed, problem) => {
    expect(withLead(leads, typed, 'days')).toMatchObject({ kind: 'problem', problem });
  });

  it('may be ten hours of minutes', () => {
    expect(withLead([10], '600', 'minutes')).toEqual({ kind: 'ok', leads: [600, 10] });
    expect(withLead([10], '601', 'minutes')).toMatchObject({ problem: { data: { least: 0, most: 600 } } });
  });

  it('never leaves a list out of order, with doubles or too long', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 740 }), { maxLength: 40 }), (typed) => {
        const leads = typed.reduce<readonly number[]>((list, number) => {
          const reading = withLead(list, String(number), 'days');
          return reading.kind === 'ok' ? reading.leads : list;
        }, []);
        expect(leads).toEqual([...new Set(leads)].sort((a, b) => b - a));
        expect(leads.length).toBeLessThanOrEqual(12);
        expect(leads.every((lead) => lead >= 0 && lead <= 730)).toBe(true);
      }),
    );
  });
});

describe('a lead less', () => {
  it('leaves the others as they were', () => {
    expect(withoutLead([90, 7, 0], 7)).toEqual({ kind: 'ok', leads: [90, 0] });
  });

  it('is refused for the last', () => {
    expect(withoutLead([7], 7)).toEqual({ kind: 'problem', problem: { reason: 'last', data: null } });
  });
});

it.each([
  [[90, 7], [90, 7], true],
  [[], [], true],
  [[90, 7], [90], false],
  [[90], [90, 7], false],
  [[90, 7], [90, 8], false],
])('%j and %j say the same: %s', (a, b, same) => {
  expect(sameLeads(a, b)).toBe(same);
});
