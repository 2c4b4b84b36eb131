import { expect, it } from 'vitest';
import { movedByKey } from '../../../../src/domain/tickets/pictures/key-moves.ts';

const PLACE = { x: 100, y: 100, width: 50, height: 40 };
const SIZE = { width: 1_000, height: 400 };

it.each([
  ['ArrowLeft', { resize: false, fine: false }, { x: 90 }],
  ['ArrowDown', { resize: false, fine: false }, { y: 110 }],
  ['ArrowUp', { resize: false, fine: true }, { y: 99 }],
  ['ArrowRight', { resize: true, fine: false }, { width: 60 }],
  ['ArrowUp', { resize: true, fine: true }, { height: 39 }],
])('%s with %o changes %o', (key, how, change) => {
  expect(movedByKey(PLACE, key, { ...how, size: SIZE })).toEqual({ ...PLACE, ...change });
});

it('moves by a pixel at least', () => {
  expect(movedByKey(PLACE, 'ArrowLeft', { resize: false, fine: false, size: { width: 20, height: 20 } })?.x).toBe(99);
});

it.each(['Enter', 'a', 'Delete', 'toString'])('leaves %s to others', (key) => {
  expect(movedByKey(PLACE, key, { resize: false, fine: false, size: SIZE })).toBeNull();
});
