// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { copyStyles } from '../../../../src/ui/panel/kept-screen/copy-styles.ts';

afterEach(() => document.head.replaceChildren());

function sheet(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
}

it('takes the sheets that say something of what stands there, in their order', () => {
  sheet('.list { color: red }');
  sheet('.elsewhere { color: blue }');
  sheet('@media (max-width: 20rem) { .row { color: green } }');
  const main = document.createElement('main');
  main.innerHTML = '<ul class="list wide"><li class="row">Acme</li></ul>';
  const text = copyStyles(main);
  expect(text.indexOf('.list')).toBeGreaterThanOrEqual(0);
  expect(text.indexOf('.row')).toBeGreaterThan(text.indexOf('.list'));
  expect(text).not.toContain('.elsewhere');
  expect(copyStyles(document.createElement('main'))).toBe('');
});
