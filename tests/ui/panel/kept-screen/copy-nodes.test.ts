// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { copyNodes } from '../../../../src/ui/panel/kept-screen/copy-nodes.ts';
import { drawCopy } from '../../../../src/ui/panel/kept-screen/draw-copy.ts';

let main: HTMLElement;

/** happy-dom lays nothing out: every element stands where its `data-top` says, and has no place where that is `none`. */
beforeEach(() => {
  main = document.createElement('main');
  document.body.replaceChildren(main);
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[data-top=none]') === null ? [new DOMRect()] : []) as unknown as DOMRectList;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, Number(this.getAttribute('data-top') ?? 0));
  });
});

/** What is painted from a copy of this markup. */
function painted(markup: string): string {
  main.innerHTML = markup;
  const nodes = copyNodes(main, 700);
  main.replaceChildren();
  drawCopy(main, JSON.parse(JSON.stringify(nodes)));
  return main.innerHTML;
}

it.each([
  '<h1 id="a" class="b">Clients</h1>',
  '<p>One <strong>two</strong> three</p>',
  '<a href="#/partner/clients/1" aria-current="page">Acme</a>',
  '<button type="button" data-look="quiet" disabled="">Show</button>',
  '<svg viewBox="0 0 1 1"><path d="M0 0" stroke-width="2"></path></svg>',
])('is the same again: %s', (markup) => {
  expect(painted(markup)).toBe(markup);
});

it('keeps what stands in an element that has no place of its own', () => {
  main.innerHTML = '<div data-top="none"><p>seen</p></div>';
  const [wrapper, inside] = main.querySelectorAll<HTMLElement>('div, p');
  if (wrapper === undefined || inside === undefined) throw new Error('not drawn');
  wrapper.style.display = 'contents';
  vi.spyOn(inside, 'getClientRects').mockReturnValue([new DOMRect()] as unknown as DOMRectList);
  const nodes = copyNodes(main, 700);
  main.replaceChildren();
  drawCopy(main, nodes);
  expect(main.innerHTML).toBe('<div data-top="none"><p>seen</p></div>');
});

it('leaves out what runs, loads or is not seen', () => {
  expect(painted('<script>x()</script><img src="a.png"><p data-top="none">folded</p><p data-top="900">below</p>')).toBe(
    '',
  );
  expect(painted('<p onclick="x()" style="color: red">text</p>')).toBe('<p>text</p>');
  expect(painted('<a href="javascript:x()">text</a>')).toBe('<a>text</a>');
});

it('keeps what is chosen and ticked, and nothing that was typed', () => {
  main.innerHTML =
    '<input type="search" value="begun"><input type="checkbox"><select><option value="1">One</option><option value="2">Two</option></select>';
  const [search, tick] = main.querySelectorAll('input');
  const select = main.querySelector('select');
  if (search === undefined || tick === undefined || select === null) throw new Error('not drawn');
  search.value = 'acme';
  tick.checked = true;
  select.value = '2';
  const nodes = copyNodes(main, 700);
  main.replaceChildren();
  drawCopy(main, nodes);
  expect(main.querySelector('input')?.value).toBe('');
  expect(main.querySelector<HTMLInputElement>('[type=checkbox]')?.checked).toBe(true);
  expect(main.querySelector('select')?.value).toBe('2');
});

it('keeps the day that rows are filtered by, and none of a form', () => {
  main.innerHTML = '<div data-filter=""><input type="date"></div><form><input type="date"></form>';
  const fields = () => [...main.querySelectorAll('input')];
  for (const field of fields()) field.value = '2026-10-01';
  const nodes = copyNodes(main, 700);
  main.replaceChildren();
  drawCopy(main, nodes);
  expect(fields().map(({ value }) => value)).toEqual(['2026-10-01', '']);
});

it('keeps of many options the chosen one alone', () => {
  const options = Array.from({ length: 200 }, (_, at) => `<option value="${at}">Country ${at}</option>`).join('');
  main.innerHTML = `<select>${options}</select>`;
  const select = main.querySelector('select');
  if (select === null) throw new Error('not drawn');
  select.value = '123';
  const nodes = copyNodes(main, 700);
  main.replaceChildren();
  drawCopy(main, nodes);
  expect([...main.querySelectorAll('option')].map(({ text }) => text)).toEqual(['Country 123']);
});

it('keeps how wide an element is by itself', () => {
  main.innerHTML = '<table><colgroup><col></colgroup></table>';
  const column = main.querySelector('col');
  if (column === null) throw new Error('not drawn');
  column.style.setProperty('inline-size', '9rem');
  column.style.color = 'red';
  const nodes = copyNodes(main, 700);
  main.replaceChildren();
  drawCopy(main, nodes);
  expect(main.querySelector('col')?.style.cssText).toBe('inline-size: 9rem;');
});
