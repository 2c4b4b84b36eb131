import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticketHtml } from '../../../../src/domain/tickets/pictures/ticket-html.ts';

const META = '<meta charset="utf-8">';
const PICTURE = { name: 'Contacts', width: 800, height: 600, data: 'data:image/png;base64,AAAA' };

describe('ticketHtml', () => {
  it('keeps paragraphs and lines', () => {
    expect(ticketHtml('One\r\ntwo\n\n\nthree\n', [])).toBe(`${META}<p>One<br>two</p>\n<p>three</p>`);
  });

  it('carries the pictures with it', () => {
    expect(ticketHtml('', [PICTURE])).toBe(
      `${META}<p><img src="data:image/png;base64,AAAA" alt="Contacts" width="800" height="600"></p>`,
    );
  });

  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['a & b &amp; c', '<p>a &amp; b &amp;amp; c</p>'],
    ['"\'=SUM(A1)', '<p>&quot;&#39;=SUM(A1)</p>'],
    ['a\u0000b\u0008c\td', '<p>abc\td</p>'],
  ])('makes no markup of %j', (text, html) => {
    expect(ticketHtml(text, [])).toBe(META + html);
  });

  it('lets no text out of where it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, name) => {
        const html = ticketHtml(text, [{ ...PICTURE, name }]);
        const tags = html.match(/<[^>]*>/g) ?? [];
        expect(
          tags.every((tag) =>
            /^<(?:\/?p|br|meta charset="utf-8"|img src="[^"<>]*" alt="[^"<>]*" width="800" height="600")>$/.test(tag),
          ),
        ).toBe(true);
        expect(html.split('<').length).toBe(html.split('>').length);
      }),
    );
  });
});
