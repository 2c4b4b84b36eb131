import { describe, expect, it } from 'vitest';
import { momentOfLocal } from '../../../../src/domain/local-moment.ts';
import {
  type EmailDraft,
  emailKindOf,
  needsTime,
  readReceived,
  withDay,
} from '../../../../src/ui/panel/desk/email-draft.ts';

const zone = 'Europe/Paris';
const moment = { now: Date.parse('2026-11-22T09:00Z'), zone };
const draft: EmailDraft = { kind: 'expiry-notice', certificationId: '', received: '2026-11-20T23:30', address: '' };
const read = (change: Partial<EmailDraft>) => readReceived({ ...draft, ...change }, moment);

describe('readReceived', () => {
  it('takes a day at noon where only the day counts', () => {
    expect(read({})).toEqual({ kind: 'ok', value: momentOfLocal('2026-11-20T12:00', zone) });
    expect(read({ kind: '' })).toEqual({ kind: 'ok', value: momentOfLocal('2026-11-20T12:00', zone) });
  });

  it('takes the hour where the wait is counted from it', () => {
    expect(read({ kind: 'failed-exam' })).toEqual({ kind: 'ok', value: momentOfLocal('2026-11-20T23:30', zone) });
  });

  it('takes today at any hour where only the day counts', () => {
    expect(read({ received: '2026-11-22T23:00' }).kind).toBe('ok');
  });

  it.each([
    ['nothing', { received: '' }, 'missing'],
    ['tomorrow', { received: '2026-11-23T00:00' }, 'in-future'],
    ['an hour ahead', { kind: 'failed-exam', received: '2026-11-22T11:00' }, 'in-future'],
    ['no day of the calendar', { received: '2026-02-31T10:00' }, 'impossible-day'],
    ['a slip of the year', { received: '0026-11-20T10:00' }, 'impossible-day'],
    ['no time', { kind: 'failed-exam', received: '2026-11-20' }, 'impossible-time'],
  ])('refuses %s', (_, change, reason) => {
    expect(read(change)).toMatchObject({ kind: 'problem', reason });
  });
});

describe('withDay', () => {
  it.each([
    ['2026-11-20T23:30', '2026-11-21', '2026-11-21T23:30'],
    ['', '2026-11-21', '2026-11-21T12:00'],
    ['2026-11-20T23:30', '', ''],
  ])('puts %j on the day %j', (received, day, expected) => {
    expect(withDay(received, day)).toBe(expected);
  });
});

describe('the kind of an e-mail', () => {
  it.each(['expiry-notice', 'expired-notice', 'failed-exam', 'welcome'] as const)('is known: %s', (kind) => {
    expect(emailKindOf(kind)).toBe(kind);
    expect(needsTime(kind)).toBe(kind === 'failed-exam');
  });

  it('is none until chosen', () => {
    expect(emailKindOf('')).toBeNull();
    expect(needsTime(null)).toBe(false);
  });
});
