import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../src/domain/import/month-names.ts';

describe('month names', () => {
  it.each(['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'da', 'nb', 'sv', 'fi', 'pl'])(
    'knows every month that CLDR has in %s',
    (language) => {
      for (const month of ['long', 'short'] as const) {
        for (const withDay of [{}, { day: 'numeric' }] as const) {
          const format = new Intl.DateTimeFormat(language, { month, ...withDay, timeZone: 'UTC' });
          for (let index = 0; index < 12; index += 1) {
            const name =
              format.formatToParts(Date.UTC(2026, index, 15)).find(({ type }) => type === 'month')?.value ?? '';
            // Finnish has no short name with a day, only a number.
            if (/^\d/.test(name)) continue;
            expect([language, name, monthOf(name)]).toEqual([language, name, index + 1]);
          }
        }
      }
    },
  );

  it('knows no month where there is none', () => {
    for (const word of ['hub', 'marketing', '', 'may be', '13']) expect(monthOf(word)).toBeNull();
  });
});
