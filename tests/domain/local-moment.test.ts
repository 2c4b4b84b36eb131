import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localOfMoment, momentOfLocal } from '../../src/domain/local-moment.ts';
import { HOUR_MS } from '../../src/domain/time.ts';

describe('momentOfLocal', () => {
  it.each([
    ['2026-03-05T10:30', 'Europe/Paris', '2026-03-05T09:30:00Z'],
    ['2026-07-05T10:30', 'Europe/Paris', '2026-07-05T08:30:00Z'],
    ['2026-03-05T10:30:15', 'UTC', '2026-03-05T10:30:15Z'],
    ['2026-03-05T10:30:15.25', 'UTC', '2026-03-05T10:30:15.250Z'],
    ['2026-03-29T02:30', 'Europe/Paris', '2026-03-29T01:30:00Z'],
    ['2026-10-25T02:30', 'Europe/Paris', '2026-10-25T00:30:00Z'],
  ])('reads %s in %s', (text, zone, moment) => {
    expect(momentOfLocal(text, zone)).toBe(Date.parse(moment));
  });

  it.each([
    '',
    '2026-03-05',
    '2026-02-30T10:00',
    '2026-13-01T10:00',
    '2026-03-05T24:00',
    '2026-03-05T10:60',
    '2026-03-05T10:00:60',
    '2026-03-05 10:00',
    '2026-03-05T10:00Z',
    '2026-03-05T10:00[Europe/Paris]',
    '20260305T1000',
    '1'.repeat(100_000),
  ])('finds no moment in %s', (text) => {
    expect(momentOfLocal(text, 'Europe/Paris')).toBeNull();
  });

  it('does not hide a zone that does not exist', () => {
    expect(() => momentOfLocal('2026-03-05T10:00', 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('localOfMoment', () => {
  it.each([
    ['2026-03-05T09:30:00Z', '2026-03-05T10:30'],
    ['2026-03-05T09:30:15Z', '2026-03-05T10:30:15'],
    ['2026-03-05T09:30:00.5Z', '2026-03-05T10:30:00.5'],
  ])('writes %s as %s in Paris', (moment, text) => {
    expect(localOfMoment(Date.parse(moment), 'Europe/Paris')).toBe(text);
  });

  it('is read back as the same moment, or as its first occurrence where the hour happens twice', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia');
    const moments = fc.integer({ min: Date.parse('2010-01-01'), max: Date.parse('2040-01-01') });
    fc.assert(
      fc.property(moments, zones, (moment, zone) => {
        const again = momentOfLocal(localOfMoment(moment, zone), zone);
        expect([moment, moment - HOUR_MS]).toContain(again);
      }),
    );
  });
});
