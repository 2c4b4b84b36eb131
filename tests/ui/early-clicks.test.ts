// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { catchEarlyClick } from '../../src/ui/early-clicks.ts';

const HTML = '<main><button>a</button><ul><li><button><span>b</span></button></li></ul><p>text</p></main>';
let root: HTMLElement;

/** Draws the page, as the first paint or as what takes its place, and tells which buttons are clicked. */
function draw(html = HTML): string[] {
  const clicked: string[] = [];
  root.innerHTML = html;
  for (const button of root.querySelectorAll('button')) {
    button.addEventListener('click', () => clicked.push(button.textContent));
  }
  return clicked;
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  draw();
});

it.each([
  ['main > button', 'a'],
  ['li button', 'b'],
  ['span', 'b'],
])('gives a click on %s again to the button in the same place', (selector, name) => {
  const early = catchEarlyClick(root);
  root.querySelector<HTMLElement>(selector)?.click();
  const clicked = draw();
  early.giveAgain();
  expect(clicked).toEqual([name]);
});

it('gives only the last of several', () => {
  const early = catchEarlyClick(root);
  root.querySelector<HTMLElement>('main > button')?.click();
  root.querySelector<HTMLElement>('li button')?.click();
  const clicked = draw();
  early.giveAgain();
  expect(clicked).toEqual(['b']);
});

it.each(['p', 'main'])('gives nothing for a click on %s', (selector) => {
  const early = catchEarlyClick(root);
  root.querySelector<HTMLElement>(selector)?.click();
  const clicked = draw();
  early.giveAgain();
  expect(clicked).toEqual([]);
});

it('gives nothing when something else was painted there meanwhile', () => {
  const early = catchEarlyClick(root);
  root.querySelector<HTMLElement>('li button')?.click();
  early.forget();
  const clicked = draw();
  early.giveAgain();
  expect(clicked).toEqual([]);
});

it('gives nothing when no button stands there any more', () => {
  const early = catchEarlyClick(root);
  root.querySelector<HTMLElement>('li button')?.click();
  const clicked = draw('<main><button>a</button><ul></ul></main>');
  early.giveAgain();
  expect(clicked).toEqual([]);
});

it('gives it again once, however often it is asked', () => {
  const early = catchEarlyClick(root);
  root.querySelector('button')?.click();
  const clicked = draw();
  early.giveAgain();
  early.giveAgain();
  expect(clicked).toEqual(['a']);
});

it('gives nothing when nothing was clicked, or a button elsewhere', () => {
  const outside = document.body.appendChild(document.createElement('button'));
  const early = catchEarlyClick(root);
  outside.click();
  const clicked = draw();
  early.giveAgain();
  expect(clicked).toEqual([]);
});

it('listens no longer afterwards', () => {
  const early = catchEarlyClick(root);
  const remove = vi.spyOn(root, 'removeEventListener');
  early.giveAgain();
  expect(remove).toHaveBeenCalledWith('click', expect.any(Function));
  const clicked = draw();
  root.querySelector('button')?.click();
  early.giveAgain();
  expect(clicked).toEqual(['a']);
});

it('gives no click that was followed by one elsewhere', () => {
  const early = catchEarlyClick(root);
  root.querySelector<HTMLElement>('li button')?.click();
  root.querySelector('p')?.click();
  const clicked = draw();
  early.giveAgain();
  expect(clicked).toEqual([]);
});
