import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeness, GAPS } from '../../../src/domain/tickets/completeness.ts';
import type { TicketFields } from '../../../src/domain/tickets/ticket.ts';
import { ticket } from '../../fixtures/ticket-rows.ts';

const ASKED = { questionId: 'import.file', question: '', words: 'Which file?' };
const FULL: Partial<TicketFields> = {
  summary: 'Import of contacts stops',
  happened: 'The import stops at row 512 every time.',
  expected: 'All rows.',
  steps: '1. Import',
  affected: 'https://app.hubspot.com/contacts/1234567/import',
};
const gapsOf = (fields: Partial<TicketFields>, pictures = 1) =>
  completeness(ticket(fields), { questions: [], pictures }).gaps;

describe('what a specialist would still have to ask', () => {
  it('is everything of a blank ticket, questions where there are any', () => {
    expect(gapsOf({}, 0)).toEqual(GAPS.filter((gap) => gap !== 'questions'));
    expect(completeness(ticket(), { questions: [{ ...ASKED, text: ' ' }], pictures: 0 }).gaps).toEqual(GAPS);
  });

  it('is nothing of a full one', () => {
    expect(completeness(ticket(FULL), { questions: [{ ...ASKED, text: 'a.csv' }], pictures: 1 })).toEqual({
      gaps: [],
      answered: 8,
      all: 8,
    });
  });

  it.each<[string, Partial<TicketFields>, readonly string[]]>([
    ['a summary that says nothing', { summary: 'Help!' }, ['summary']],
    ['what HubSpot cannot investigate', { happened: 'my list isn’t working' }, ['happened']],
    ['no page', { affected: ' ' }, ['which', 'hub-id']],
    ['no page but a Hub ID', { affected: '', hubId: '1' }, ['which']],
    ['a page without a Hub ID', { affected: 'https://knowledge.hubspot.com/a' }, ['hub-id']],
    [
      'Japanese without blanks',
      { summary: '連絡先の読込停止', happened: '毎回五百十二行目で読み込みが停止します。' },
      [],
    ],
  ])('of %s', (_, fields, gaps) => {
    expect(gapsOf({ ...FULL, ...fields })).toEqual(gaps);
  });

  it('is a picture where there is none', () => {
    expect(gapsOf(FULL, 0)).toEqual(['picture']);
  });

  it('never exceeds what counts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(3), (summary, happened, pictures) => {
        const found = completeness(ticket({ summary, happened }), { questions: [], pictures });
        expect(found.answered + found.gaps.length).toBe(found.all);
      }),
    );
  });
});
