import { describe, expect, it } from 'vitest';
import { handlesOf, pulled } from '../../../../src/domain/tickets/pictures/mark-handles.ts';
import { mark } from '../../../fixtures/picture-rows.ts';

const AREA = { x: 10, y: 20, width: 30, height: 40 };

describe('handlesOf', () => {
  it.each([
    ['mask', ['start 10 20', 'end 40 60', 'right 40 20', 'bottom 10 60']],
    ['box', ['start 10 20', 'end 40 60', 'right 40 20', 'bottom 10 60']],
    ['arrow', ['start 10 20', 'end 40 60']],
    ['text', []],
  ] as const)('of a %s', (kind, corners) => {
    expect(handlesOf(mark({ kind, ...AREA })).map(({ corner, x, y }) => `${corner} ${x} ${y}`)).toEqual(corners);
  });
});

describe('pulled', () => {
  it.each([
    ['start', { x: 0, y: 5, width: 40, height: 55 }],
    ['end', { x: 10, y: 20, width: -10, height: -15 }],
    ['right', { x: 10, y: 5, width: -10, height: 55 }],
    ['bottom', { x: 0, y: 20, width: 40, height: -15 }],
  ] as const)('by its %s leaves the opposite corner where it is', (corner, place) => {
    expect(pulled(AREA, corner, { x: 0, y: 5 })).toEqual(place);
  });
});
