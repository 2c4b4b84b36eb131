import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicFields } from '../../../src/domain/tickets/community-text.ts';
import type { TicketFields } from '../../../src/domain/tickets/ticket.ts';
import { ticket } from '../../fixtures/ticket-rows.ts';

const NAMES = ['Lin Okafor', 'Client One', 'Li'];
const clean = (fields: Partial<TicketFields>) => publicFields(ticket(fields), NAMES);
const happened = (text: string) => clean({ happened: text, hubId: '1234567' }).fields.happened;

describe('what everybody may read', () => {
  it.each([
    ['Write to lin.okafor+test@agency.example please', 'Write to [e-mail] please'],
    ['Call +33 1 23 45 67 89 or 01 23 45 67 89', 'Call [phone] or [phone]'],
    ['Call (555) 123-4567 or 555-123-4567', 'Call [phone] or [phone]'],
    ['Tel. 0049 (0)30/1234-567', 'Tel. [phone]'],
    ['See https://app-eu1.hubspot.com/contacts/1234567/record/0-1/51 now', 'See [account page] now'],
    ['See https://app.hubspot.com/l/settings', 'See [account page]'],
    ['See https://knowledge.hubspot.com/import now', 'See https://knowledge.hubspot.com/import now'],
    ['Account 1234567 of Client One', 'Account [Hub ID] of [name]'],
    ['LIN OKAFOR sees it, and so does Okafor', '[name] sees it, and so does Okafor'],
    ['Liverpool is a town', 'Liverpool is a town'],
    ['On 2026-11-22 10:00 and on 22.11.2026', 'On 2026-11-22 10:00 and on 22.11.2026'],
    ['Row 512 of 900, 12345678 contacts', 'Row 512 of 900, 12345678 contacts'],
  ])('%s', (typed, shown) => {
    expect(happened(typed)).toBe(shown);
  });

  it('has neither Hub ID nor the title of a page inside an account, and says what was left out', () => {
    const { fields, leftOut } = clean({
      summary: 'Import for Lin Okafor',
      affected: 'https://app.hubspot.com/contacts/1234567/record/0-1/51',
      affectedTitle: 'Lin Okafor',
      hubId: '1234567',
      answers: [{ questionId: 'q', question: 'Ask Lin Okafor', text: '1234567' }],
    });
    expect(JSON.stringify(fields)).not.toMatch(/1234567|Okafor/);
    expect(fields.affected).toBe('[account page]');
    expect(leftOut).toEqual({ address: 1, title: 1, 'hub-id': 2, name: 2 });
  });

  it('keeps the title of a page that everybody can open', () => {
    const { fields, leftOut } = clean({ affected: 'https://knowledge.hubspot.com/a', affectedTitle: 'Import' });
    expect(fields).toMatchObject({ affected: 'https://knowledge.hubspot.com/a', affectedTitle: 'Import' });
    expect(leftOut).toEqual({});
  });

  it('is marked in the language of the ticket', () => {
    expect(clean({ language: 'fr', steps: 'a@b.example' }).fields.steps).toBe('[e-mail]');
    expect(clean({ language: 'ja', steps: '+81 3 1234 5678' }).fields.steps).toBe('［電話番号］');
  });

  it('never holds the Hub ID or an address it was given, wherever they stand', () => {
    const words = fc.string({ unit: 'grapheme-ascii', maxLength: 20 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { fields } = clean({
          hubId: '7654321',
          steps: `${before} 7654321 ana@agency.example ${after}`,
        });
        expect(fields.steps).not.toMatch(/(?<!\d)7654321(?!\d)|ana@agency/);
      }),
    );
  });

  it('takes a megabyte within reason, also one that is nothing but digits or letters', () => {
    for (const text of ['1'.repeat(300_000), 'a'.repeat(300_000), '(0'.repeat(150_000), 'a.'.repeat(150_000)]) {
      expect(clean({ happened: text }).fields.happened.length).toBeGreaterThan(0);
    }
  });
});
