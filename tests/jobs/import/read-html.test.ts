import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/jobs/import/read-html.ts';

describe('HTML', () => {
  it('gives its visible text and its links with their lines', async () => {
    const html = `<h2>Mine &amp; yours</h2>
      <!-- https://x.example/comment -->
      <script>document.write('<a href="https://x.example/script">x</a>')</script>
      <style>a { color: red }</style>
      <ul><li><a href='https://x.example/1' title='One '>First</a> until 2027</li></ul>
      <a href="https://x.example/2" title="Badge"><img src="x.png"></a>
      <p hidden>secret <a href="https://x.example/3">no</a></p><p style="display: none">no</p>
      <p>end</p>`;
    expect(await readHtml(html)).toEqual({
      text: 'Mine & yours\nFirst until 2027\nend',
      links: [
        { href: 'https://x.example/1', title: 'One ', text: 'First', line: 2 },
        { href: 'https://x.example/2', title: 'Badge', text: '' },
      ],
    });
  });

  it('stands ten thousand nested elements and endless attributes', async () => {
    const nested = await readHtml(`${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`);
    expect(nested?.text).toBe('deep');
    expect((await readHtml(`<a href="${'x'.repeat(200_000)}">y</a>`))?.links).toHaveLength(1);
    expect((await readHtml('<table>'.repeat(10_000)))?.text).toBe('');
  });

  it('reads on where elements are left open', async () => {
    expect(await readHtml('<a href="https://x.example/1">one<a href="https://x.example/2">two')).toMatchObject({
      links: [{ text: 'one' }, { text: 'two' }],
    });
  });

  it('never throws', async () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<', '>', '<a href="', '</a>', '<td>', '<tr>', '<table>', '</table>', '<script>', '<!--', '&amp'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        expect(await readHtml(pieces.join(''))).not.toBeNull();
      }),
    );
  });
});
