import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isBlank, ticketName } from '../../../src/domain/tickets/ticket-name.ts';
import { event, ticket } from '../../fixtures/ticket-rows.ts';

it.each([
  [{ summary: 'Import fails' }, 'Import fails'],
  [{ summary: '  Import\u00a0 fails \n at row 3' }, 'Import fails'],
  [{ summary: ' \n', happened: 'It stops.\nEvery time.' }, 'It stops.'],
  [{ affectedTitle: 'Imports', affected: 'https://app.hubspot.com/contacts/1/import' }, 'Imports'],
  [{ affected: 'https://app.hubspot.com/contacts/1/import' }, 'https://app.hubspot.com/contacts/1/import'],
  [{ summary: '<img src=x onerror=alert(1)>' }, '<img src=x onerror=alert(1)>'],
  [{}, ''],
])('%j is called %j', (fields, name) => {
  expect(ticketName(ticket(fields))).toBe(name);
});

it('is one line of a size that fits, however long the text', () => {
  expect(ticketName(ticket({ summary: 'x'.repeat(1_000_000) }))).toHaveLength(120);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (summary) => {
      const name = ticketName(ticket({ summary }));
      expect(name.length).toBeLessThanOrEqual(120);
      expect(name).not.toMatch(/[\r\n]/);
    }),
  );
});

it.each([
  [{}, true],
  [{ summary: '  ' }, true],
  [{ language: 'fr', browser: 'Chromium 156', localTime: 'now', channel: 'chat' } as const, true],
  [{ steps: 'Click' }, false],
  [{ hubId: '1' }, false],
  [{ answers: [{ questionId: 'q', question: '', text: 'yes' }] }, false],
  [{ answers: [{ questionId: 'q', question: '', text: '' }] }, true],
  [{ thread: [event('note')] }, false],
])('%j is blank: %s', (fields, blank) => {
  expect(isBlank(ticket(fields))).toBe(blank);
});
