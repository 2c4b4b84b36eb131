// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectText, type PageWithRuns } from '../../src/browser/collect-text.ts';
import { layOutPage } from '../fixtures/page-layout.ts';

const page: PageWithRuns = window;

beforeEach(() => {
  document.body.innerHTML = '';
  document.title = 'Contacts';
  delete page.partnerCompanionRuns;
  layOutPage();
});
afterEach(() => vi.restoreAllMocks());

/** As a browser does it: the function travels as text, so it knows nothing of the file it came from. */
const collect: typeof collectText = () => new Function(`return (${String(collectText)})()`)();
const texts = () => collect().runs.map(({ text }) => text);

describe('collectText', () => {
  it('joins what one block shows in a row and parts what stands apart', () => {
    document.body.innerHTML =
      '<p>ada.<b>lovelace</b><i>@shop</i>.example</p><p>06 12</p><p>34 56<br>78</p><span>a</span><span>b</span>';
    expect(texts()).toEqual(['ada.lovelace@shop.example', '06 12', '34 56', '78', 'ab']);
  });

  it('tells where each stands, and the page', () => {
    document.body.innerHTML = '<p data-box="10 20 30 40">text</p>';
    const { runs, url, title, view, unread } = collect();
    expect(runs).toEqual([{ text: 'text', box: { x: 10, y: 20, width: 30, height: 40 }, field: false, secret: false }]);
    expect({ url, title, unread }).toEqual({ url: location.href, title: 'Contacts', unread: 0 });
    expect(view).toMatchObject({ width: innerWidth, height: innerHeight, scale: 1, ratio: devicePixelRatio });
  });

  it('passes over what is not in sight', () => {
    document.body.innerHTML = `<p data-box="0 5000 100 20">below</p><p data-box="-200 0 100 20">left</p>
      <p data-box="0 0 0 0">nothing</p><p style="display:none">none</p><p style="visibility:hidden">hidden</p>
      <script>script</script><style>style</style><template>template</template><p>   </p><p>seen</p>`;
    expect(texts()).toEqual(['seen']);
  });

  it('reads fields as wholes, and never what a password field holds', () => {
    document.body.innerHTML = `<input value="ada@shop.example"><textarea>two
lines</textarea><select><option>no</option><option selected>yes</option></select><input type="password" value="secret">
      <input type="hidden" value="h"><input type="checkbox" value="c"><input value="">`;
    expect(collect().runs.map(({ text, field, secret }) => ({ text, field, secret }))).toEqual([
      { text: 'ada@shop.example', field: true, secret: false },
      { text: 'two\nlines', field: true, secret: false },
      { text: 'yes', field: true, secret: false },
      { text: '', field: true, secret: true },
    ]);
  });

  it('looks into open shadow roots', () => {
    document.body.innerHTML = '<div><em>light</em></div>';
    document.querySelector('div')?.attachShadow({ mode: 'open' }).append('shade');
    expect(texts()).toEqual(['shade', 'light']);
  });

  /** A `frame`, since happy-dom would try to load an `iframe`. */
  function addFrame(box: string, contentDocument: Document | null): void {
    const frame = document.createElement('frame');
    frame.setAttribute('data-box', box);
    Object.defineProperty(frame, 'contentDocument', { value: contentDocument });
    document.body.append(frame);
  }

  it('says that a page of another site stands in it, if it is in sight', () => {
    addFrame('0 0 100 100', null);
    addFrame('0 9000 100 100', null);
    expect(collect().unread).toBe(1);
  });

  it('reads a frame of the same site where it stands', () => {
    const inside = document.implementation.createHTMLDocument('');
    inside.body.innerHTML = '<p data-box="1 2 30 10">inside</p><p data-box="1 900 30 10">below the frame</p>';
    addFrame('100 200 300 300', inside);
    expect(collect().runs).toMatchObject([{ text: 'inside', box: { width: 30, height: 10 } }]);
    expect(collect().runs[0]?.box).toMatchObject({ x: 101, y: 202 });
  });

  it('stops at an enormous page and says so', () => {
    document.body.innerHTML = `<p>${'x'.repeat(400_000)}</p><p>${'y'.repeat(400_000)}</p><p>short</p>`;
    const { runs, unread } = collect();
    expect(runs.map(({ text }) => text.length)).toEqual([400_000, 5]);
    expect(unread).toBe(1);
  });

  it('leaves behind what is needed to find the places again', () => {
    document.body.innerHTML = '<p>a<b>b</b></p>';
    collect();
    expect(page.partnerCompanionRuns).toMatchObject([{ text: 'ab', field: null }]);
    expect(page.partnerCompanionRuns?.[0]?.nodes.map(({ data }) => data)).toEqual(['a', 'b']);
  });
});
