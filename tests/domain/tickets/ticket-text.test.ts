import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../src/domain/tickets/template-questions.ts';
import { TROUBLE_TEMPLATES } from '../../../src/domain/tickets/templates/trouble-templates.ts';
import type { TicketFields } from '../../../src/domain/tickets/ticket.ts';
import { TICKET_LANGUAGES } from '../../../src/domain/tickets/ticket-language.ts';
import { plainText, ticketText } from '../../../src/domain/tickets/ticket-text.ts';
import { ticket } from '../../fixtures/ticket-rows.ts';

const FULL: Partial<TicketFields> = {
  summary: 'Import of contacts stops',
  happened: 'The import stops at row 512.\r\nThe file is fine.',
  expected: 'All 900 rows.',
  steps: '1. Open Contacts\n2. Import',
  affected: 'https://app.hubspot.com/contacts/1234567/import',
  affectedTitle: 'Imports',
  hubId: '1234567',
  templateId: 'import',
  answers: [{ questionId: 'import.file', question: '', text: 'contacts.csv' }],
  browser: 'Chromium 156',
  localTime: '2026-11-22 10:00 (Europe/Paris)',
};

function textOf(fields: Partial<TicketFields>, pictures: readonly string[] = []): string {
  const row = ticket(fields);
  const questions = questionsOf(row, TROUBLE_TEMPLATES, [], row.language);
  return plainText(ticketText(row, { questions, pictures }));
}

const ENGLISH = `Import of contacts stops

What happened
The import stops at row 512.
The file is fine.

What I expected
All 900 rows.

Steps to reproduce
1. Open Contacts
2. Import

Which file and sheet did you import (name, rows, format)?
contacts.csv

Affected page or record
Imports
https://app.hubspot.com/contacts/1234567/import

Hub ID: 1234567
Browser: Chromium 156
Local time: 2026-11-22 10:00 (Europe/Paris)
Screenshots: one.png, two.png
`;

describe('the text of a ticket', () => {
  it('says everything that was written, in order', () => {
    expect(textOf(FULL, ['one.png', 'two.png'])).toBe(ENGLISH);
  });

  it('is in the language of the ticket and keeps what was typed', () => {
    const german = textOf({ ...FULL, language: 'de' });
    expect(german).toContain('Was passiert ist\nThe import stops at row 512.\nThe file is fine.');
    expect(german).toContain('Welche Datei und welches Blatt haben Sie importiert (Name, Zeilen, Format)?');
    expect(german).toContain('Hub-ID: 1234567');
  });

  it.each(TICKET_LANGUAGES)('has a title in %s when nothing was written yet', (language) => {
    expect(textOf({ language })).toMatch(/^\p{L}[\p{L} ’']+\n$/u);
  });

  it('names the Hub ID of the page where none was given', () => {
    expect(textOf({ affected: 'https://app.hubspot.com/contacts/55/import' })).toContain('Hub ID: 55');
  });

  it('passes over what is blank', () => {
    expect(textOf({ summary: 'A', happened: ' \n ', hubId: ' ', browser: '\t' })).toBe('A\n');
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['=HYPERLINK("https://evil.example","x")'],
    ['{{ contact.email }} %s'],
    ['$& $1 $$'],
    ['🦊 家族 \u202eabc'],
  ])('keeps %s as it was typed, in every field', (typed) => {
    const fields = { summary: typed, happened: typed, expected: typed, steps: typed, affected: typed, hubId: typed };
    expect(textOf(fields).split(typed)).toHaveLength(7);
  });

  it('drops control characters and half characters, and keeps every line', () => {
    expect(textOf({ summary: 'a\nb', happened: 'x\u0000\u0007y\rz\u2028w\tv\ud800' })).toBe(
      'a b\n\nWhat happened\nxy\nz\nw\tv\ufffd\n',
    );
  });

  it('takes a megabyte', () => {
    const long = 'a line of words\n'.repeat(65_536);
    expect(textOf({ happened: long }).length).toBeGreaterThan(1_000_000);
  });

  it('never throws and always ends in one line break', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, anything, anything, (summary, happened, steps) => {
        expect(textOf({ summary, happened, steps })).toMatch(/[^\n]\n$/);
      }),
    );
  });
});
