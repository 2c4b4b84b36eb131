// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { elementAt, placeOf } from '../../src/ui/element-place.ts';

const root = document.createElement('div');
root.innerHTML = '<main>text<p>a</p><ul><li>b</li><li><b>c</b></li></ul></main><p>d</p>';

it('every element is found at its place, and the root at none', () => {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    expect(elementAt(placeOf(element, root), root)).toBe(element);
  }
  expect(placeOf(root, root)).toEqual([]);
  expect(placeOf(root.querySelector('b') ?? root, root)).toEqual([0, 1, 1, 0]);
});

it.each([[[4]], [[0, 1, 9, 0]], [[1, 0]]])('nothing is found at %j', (place) => {
  expect(elementAt(place, root)).toBeUndefined();
});
