import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ticketHtml } from '../../../src/domain/tickets/ticket-html.ts';
import { ticketText } from '../../../src/domain/tickets/ticket-text.ts';
import { ticket } from '../../fixtures/ticket-rows.ts';

const NOTHING = { questions: [], pictures: [] };

function htmlOf(fields: Parameters<typeof ticket>[0]): string {
  return ticketHtml(ticketText(ticket(fields), NOTHING));
}

it('has the headings, the lines and the line breaks of the text', () => {
  expect(htmlOf({ summary: 'Import', happened: 'It stops.\nTwice.', hubId: '12' })).toBe(
    '<h2>Import</h2>\n<h3>What happened</h3>\n<p>It stops.<br>\nTwice.</p>\n<ul>\n<li><strong>Hub ID</strong>: 12</li>\n</ul>\n',
  );
});

it('leaves text what was typed', () => {
  const typed = `<script>alert("1")</script> & 'x'`;
  const html = htmlOf({ summary: typed, happened: typed, hubId: typed });
  expect(html).not.toContain('<script');
  expect(html.split('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;')).toHaveLength(4);
});

it('never opens a tag of another kind, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const tags = [...htmlOf({ summary: typed, steps: typed }).matchAll(/<\/?([^\s>]*)/g)].map(([, name]) => name);
      expect(tags.every((name) => ['h2', 'h3', 'p', 'br', 'ul', 'li', 'strong'].includes(name ?? ''))).toBe(true);
    }),
  );
});

it('shows pictures of our own making and no others', () => {
  const text = ticketText(ticket({ summary: 'A' }), NOTHING);
  const html = ticketHtml(text, [
    { name: 'a "b".png', address: 'data:image/png;base64,AAEC' },
    { name: 'far', address: 'https://elsewhere.example/x.png' },
    { name: 'svg', address: 'data:image/svg+xml;base64,AAEC' },
    { name: 'out', address: 'data:image/png;base64,A" onerror="x' },
  ]);
  expect(html.match(/<img/g)).toHaveLength(1);
  expect(html).toContain('<img src="data:image/png;base64,AAEC" alt="a &quot;b&quot;.png">');
});
