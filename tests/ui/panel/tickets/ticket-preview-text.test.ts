import { expect, it } from 'vitest';
import { previewText } from '../../../../src/ui/panel/tickets/ticket-preview-text.ts';
import { holder } from '../../../fixtures/rows.ts';
import { account, ticket } from '../../../fixtures/ticket-rows.ts';

const { blob: _file, ...META } = { blob: null, id: 'p-1', name: 'screenshot-1.png' };
const AROUND = {
  templates: [],
  pictures: [{ kind: 'picture', id: 'p-1', meta: META } as never, { kind: 'broken', id: 'p-2' } as const],
  accounts: [account({ name: 'Client One' })],
  holders: [holder({ name: 'Lin Okafor' })],
};
const ROW = ticket({ summary: 'Import', happened: 'Lin Okafor of Client One sees it', hubId: '1234567' });

it('is the whole ticket, with the pictures that can be read', () => {
  const { title, text, html, leftOut } = previewText(ROW, AROUND);
  expect(title).toBe('Import');
  expect(text).toContain('Lin Okafor of Client One sees it');
  expect(text).toContain('Screenshots: screenshot-1.png\n');
  expect(html).toContain('<p>Lin Okafor of Client One sees it</p>');
  expect(leftOut).toEqual({});
});

it('leaves out for the Community what is known to be private, in text and in HTML', () => {
  const { text, html, leftOut } = previewText({ ...ROW, channel: 'community' }, AROUND);
  for (const copied of [text, html]) {
    expect(copied).toContain('[name] of [name] sees it');
    expect(copied).not.toMatch(/Okafor|Client One|1234567/);
  }
  expect(leftOut).toEqual({ name: 2, 'hub-id': 1 });
});
