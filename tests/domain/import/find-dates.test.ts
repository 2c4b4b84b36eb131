import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/domain/import/find-dates.ts';

const told = (line: string) => findDates(line).map(({ text, meaning }) => `${meaning ?? 'bare'} ${text}`);

describe('dates in a line', () => {
  it.each([
    ['Issued Jan 2026 · Expires Feb 2028', ['earned Jan 2026', 'expires Feb 2028']],
    ['Date d’émission : août 2025 · A expiré le sept. 2026', ['earned août 2025', 'expires sept. 2026']],
    ['Ausgestellt: Jan. 2026 · Läuft ab: Feb. 2028', ['earned Jan. 2026', 'expires Feb. 2028']],
    ['Emitido em jan de 2026 · Expira em fev de 2028', ['earned jan de 2026', 'expires fev de 2028']],
    ['from 1 May 2026 to 3 June 2027', ['earned 1 May 2026', 'expires 3 June 2027']],
    ['2026年1月発行 · 2028年2月失効', ['earned 2026年1月', 'expires 2028年2月']],
    ['Jan 2026 expires Feb 2028', ['bare Jan 2026', 'expires Feb 2028']],
    ['SEO II - 01/03/2027', ['bare 01/03/2027']],
    ['2027-05-03 Inbound Marketing', ['bare 2027-05-03']],
    ['Hub 2026 May 2027', ['bare May 2027']],
    ['Issued Nov 2019No Expiration Date', ['earned Nov 2019']],
    ['Google Ads 2026', []],
    ['Version 1.2.3', []],
  ])('%s', (line, dates) => {
    expect(told(line)).toEqual(dates);
  });

  it('takes the words with the date, so that a name is left', () => {
    const line = 'Inbound Marketing, gültig bis zum 3. Mai 2027';
    expect(line.slice(0, findDates(line)[0]?.start)).toBe('Inbound Marketing');
  });

  it('never throws, and stays within the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (line) => {
        for (const { start, end } of findDates(line))
          expect(start >= 0 && start < end && end <= line.length).toBe(true);
      }),
    );
  });
});
