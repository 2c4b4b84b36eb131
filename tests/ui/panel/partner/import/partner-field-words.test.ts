import { expect, it } from 'vitest';
import { PARTNER_COLUMNS } from '../../../../../src/domain/partner/import/partner-columns.ts';
import { PARTNER_KINDS } from '../../../../../src/domain/partner/import/partner-kind.ts';
import { partnerFieldWords } from '../../../../../src/ui/panel/partner/import/partner-field-words.ts';

it.each(PARTNER_KINDS)('names every column of %s by a word of its own', (kind) => {
  const words = PARTNER_COLUMNS[kind].map(({ field }) => partnerFieldWords(field));
  expect(new Set(words).size).toBe(words.length);
  expect(partnerFieldWords('renewsOn')).toBe('Renews on');
});
