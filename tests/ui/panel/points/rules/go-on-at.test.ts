// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { goOnAt } from '../../../../../src/ui/panel/points/rules/go-on-at.ts';

it('goes on at the first place there is, and else at the heading', () => {
  document.body.innerHTML = '<section><h2 tabindex="-1">Rules</h2><input><button>Delete</button></section>';
  const button = document.querySelector('button');
  if (button === null) throw new Error('It is there');
  goOnAt(button, null, document.querySelector('input'));
  expect(document.activeElement?.tagName).toBe('INPUT');
  goOnAt(button, null, undefined);
  expect(document.activeElement?.tagName).toBe('H2');
});
