import { describe, expect, it } from 'vitest';
import { localTimeWords, newTicket } from '../../../src/domain/tickets/new-ticket.ts';
import { isBlank } from '../../../src/domain/tickets/ticket-name.ts';
import { NO_ORIGIN, type TicketOrigin } from '../../../src/domain/tickets/ticket-origin.ts';
import { account } from '../../fixtures/ticket-rows.ts';

const PAGE = 'https://app-eu1.hubspot.com/contacts/1234567/import';
const made = (origin: Partial<TicketOrigin>) =>
  newTicket(
    't-1',
    { ...NO_ORIGIN, ...origin },
    {
      moment: { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' },
      browser: 'Chromium 156',
      language: 'en',
      accounts: [account({ hubId: '1234567', language: 'ja' })],
    },
  );

describe('a new ticket', () => {
  it('from nowhere is blank', () => {
    expect(isBlank(made({}))).toBe(true);
    expect(made({})).toMatchObject({ language: 'en', browser: 'Chromium 156', localTime: '', followUpDays: 2 });
  });

  it('takes the page, its title, its Hub ID and the language of its account along', () => {
    expect(made({ address: PAGE, title: 'Imports' })).toMatchObject({
      affected: PAGE,
      affectedTitle: 'Imports',
      hubId: '1234567',
      language: 'ja',
      localTime: '2026-11-22 10:00 (Europe/Paris, UTC+01:00)',
    });
  });

  it.each([
    ['https://knowledge.hubspot.com/import', ''],
    ['https://app.hubspot.com/l/settings', ''],
    ['https://app.hubspot.com/contacts/99/import', '99'],
    ['chrome://extensions/', ''],
  ])('from %s has the Hub ID %j and English', (address, hubId) => {
    expect(made({ address })).toMatchObject({ affected: address, hubId, language: 'en' });
  });

  it('names what was pointed at before the page', () => {
    const target = 'https://app.hubspot.com/contacts/55/record/0-1/7';
    expect(made({ address: PAGE, target })).toMatchObject({ affected: `${target}\n${PAGE}`, hubId: '55' });
    expect(made({ address: PAGE, target: PAGE }).affected).toBe(PAGE);
  });

  it('begins with the words that were selected', () => {
    expect(made({ selection: '  Error 500\nTry again ' }).happened).toBe('Error 500\nTry again\n\n');
    expect(made({ selection: ' ' }).happened).toBe('');
  });
});

it.each([
  ['Asia/Kolkata', '2026-11-22 14:30 (Asia/Kolkata, UTC+05:30)'],
  ['America/New_York', '2026-11-22 04:00 (America/New_York, UTC-05:00)'],
])('tells the time in %s', (zone, words) => {
  expect(localTimeWords({ now: Date.parse('2026-11-22T09:00Z'), zone })).toBe(words);
});
