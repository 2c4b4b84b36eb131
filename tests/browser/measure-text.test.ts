// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectText, type PageWithRuns } from '../../src/browser/collect-text.ts';
import { type AskedPart, measureText } from '../../src/browser/measure-text.ts';
import { layOutPage } from '../fixtures/page-layout.ts';

const page: PageWithRuns = window;

beforeEach(() => {
  document.body.innerHTML = '';
  layOutPage();
});
afterEach(() => vi.restoreAllMocks());

/** As a browser does it: the function travels as text, so it knows nothing of the file it came from. */
const measure = (...parts: readonly AskedPart[]): ReturnType<typeof measureText> =>
  new Function('parts', `return (${String(measureText)})(parts)`)(parts);

function collected(html: string): void {
  document.body.innerHTML = html;
  collectText();
}

const first = { run: 0, start: 0, end: 4 };

describe('measureText', () => {
  it('gives the place of a part of a text', () => {
    collected('<p data-box="10 20 200 16">call ada@shop.example</p>');
    expect(measure({ run: 0, start: 5, end: 21 })).toEqual({
      boxes: [[{ x: 60, y: 20, width: 160, height: 16 }]],
      moved: false,
    });
  });

  it('gives a field as a whole, for any part of it', () => {
    collected(
      '<input data-box="10 20 200 30" value="ada@shop.example"><input type="password" data-box="10 60 200 30">',
    );
    expect(measure(first, { run: 1, start: 0, end: 0 }).boxes).toEqual([
      [{ x: 10, y: 20, width: 200, height: 30 }],
      [{ x: 10, y: 60, width: 200, height: 30 }],
    ]);
  });

  it.each([
    [
      'a box that scrolls',
      '<div style="overflow:auto" data-box="0 0 50 100"><p data-box="10 20 99 16">text</p></div>',
      40,
    ],
    [
      'a box that cuts off',
      '<div style="overflow:hidden" data-box="0 0 30 100"><p data-box="10 20 99 16">text</p></div>',
      20,
    ],
    ['nothing', '<div data-box="0 0 30 100"><p data-box="10 20 99 16">text</p></div>', 40],
    [
      'nothing, being placed out of its box',
      '<div style="overflow:hidden" data-box="0 0 30 100"><p style="position:absolute" data-box="10 20 99 16">text</p></div>',
      40,
    ],
    [
      'a box that it is placed in',
      '<div style="overflow:hidden;position:relative" data-box="0 0 30 100"><p style="position:absolute" data-box="10 20 99 16">text</p></div>',
      20,
    ],
    [
      'nothing, being fixed',
      '<div style="overflow:hidden;position:relative" data-box="0 0 30 100"><p style="position:fixed" data-box="10 20 99 16">text</p></div>',
      40,
    ],
  ])('shows as much as is left by %s', (_, html, width) => {
    collected(html);
    expect(measure(first).boxes).toEqual([[{ x: 10, y: 20, width, height: 16 }]]);
  });

  it('gives no box for what has been scrolled out of its own box', () => {
    collected('<div style="overflow:auto" data-box="0 0 50 30"><p data-box="10 200 99 16">text</p></div>');
    expect(measure(first)).toEqual({ boxes: [[]], moved: false });
  });

  it('says that a page has moved', () => {
    collected('<p data-box="10 20 99 16">text</p>');
    document.querySelector('p')?.setAttribute('data-box', '10 90 99 16');
    expect(measure(first)).toEqual({ boxes: [[{ x: 10, y: 90, width: 40, height: 16 }]], moved: true });
  });

  it('covers all of a text that has changed, and says so', () => {
    collected('<p data-box="10 20 99 16">text</p>');
    const text = document.querySelector('p')?.firstChild;
    if (text instanceof Text) text.data = 'another text';
    expect(measure(first)).toEqual({ boxes: [[{ x: 10, y: 20, width: 120, height: 16 }]], moved: true });
  });

  it('knows nothing of a page that has come in between', () => {
    expect(measure(first)).toEqual({ boxes: [[]], moved: true });
  });

  it('leaves nothing in the page', () => {
    collected('<p>text</p>');
    measure(first);
    expect(page.partnerCompanionRuns).toBeUndefined();
  });

  it('finds a part that begins in one node and ends in another', () => {
    collected('<p data-box="0 0 99 16">ad<b>a@shop</b>.example</p>');
    const ranges: string[] = [];
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
      ranges.push(this.toString());
      return [] as never;
    });
    measure({ run: 0, start: 1, end: 12 }, { run: 0, start: 2, end: 8 });
    expect(ranges).toEqual(['da@shop.exa', 'a@shop']);
  });
});
