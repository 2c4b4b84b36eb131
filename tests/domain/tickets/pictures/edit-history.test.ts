import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshHistory, redone, stepped, undone } from '../../../../src/domain/tickets/pictures/edit-history.ts';

const going = (...states: readonly number[]) =>
  states.reduce((history, state) => stepped(history, state), freshHistory(0));

describe('an editor history', () => {
  it('goes back and forth', () => {
    const history = going(1, 2);
    expect(undone(history)).toEqual({ past: [0], present: 1, future: [2] });
    expect(redone(undone(history))).toEqual(history);
    expect(stepped(undone(history), 3)).toEqual({ past: [0, 1], present: 3, future: [] });
  });

  it('has an end on both sides', () => {
    expect(undone(freshHistory(0))).toEqual(freshHistory(0));
    expect(redone(going(1))).toEqual(going(1));
  });

  it('makes one step of a drag', () => {
    const dragged = [2, 3, 4].reduce((history, state) => stepped(history, state, true), going(1));
    expect(dragged).toEqual({ past: [0], present: 4, future: [] });
  });

  it('takes no change for no step', () => {
    expect(stepped(undone(going(1)), 0)).toEqual(undone(going(1)));
  });

  it('comes back to where it was, however many steps are taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1 }), { maxLength: 30 }), fc.nat(30), (states, back) => {
        const history = going(...states);
        let moved = history;
        for (let step = 0; step < back; step += 1) moved = undone(moved);
        for (let step = 0; step < back; step += 1) moved = redone(moved);
        expect(moved).toEqual(history);
      }),
    );
  });

  it('remembers a bounded number of steps', () => {
    const long = going(...Array.from({ length: 500 }, (_, index) => index + 1));
    expect(long.past).toHaveLength(200);
    expect(long.past.at(-1)).toBe(499);
  });
});
