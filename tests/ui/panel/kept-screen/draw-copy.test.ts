// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { drawCopy } from '../../../../src/ui/panel/kept-screen/draw-copy.ts';

it('draws texts and elements in their order, pictures as pictures', () => {
  const parent = document.createElement('main');
  const path = { tag: 'path', attributes: { d: 'M0 0' }, sizes: {}, children: [] };
  drawCopy(parent, [
    'before ',
    { tag: 'svg', attributes: { viewBox: '0 0 8 8' }, sizes: {}, children: [path] },
    { tag: 'p', attributes: { class: 'soft' }, sizes: {}, children: ['a < b'] },
  ]);
  expect(parent.innerHTML).toBe(
    'before <svg viewBox="0 0 8 8"><path d="M0 0"></path></svg><p class="soft">a &lt; b</p>',
  );
  expect(parent.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});
