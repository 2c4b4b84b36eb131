import { describe, expect, it } from 'vitest';
import {
  FAMILY_NAMES,
  FIELD_OF_HEADING,
  GIVEN_NAMES,
  ISSUER_OR_EMPLOYER,
  NAME_OF_WHAT,
  NOT_A_NAME,
  TITLE_OF_WHAT,
  WHOLE_HEADINGS_ONLY,
} from '../../../../src/domain/certifications/import/column-words.ts';
import { foldText } from '../../../../src/domain/import/fold-text.ts';

describe('words of headings', () => {
  it('are all folded, or they would never be met', () => {
    const sets = [
      FAMILY_NAMES,
      GIVEN_NAMES,
      ISSUER_OR_EMPLOYER,
      NAME_OF_WHAT,
      NOT_A_NAME,
      TITLE_OF_WHAT,
      WHOLE_HEADINGS_ONLY,
    ];
    for (const word of [...FIELD_OF_HEADING.keys(), ...sets.flatMap((set) => [...set])])
      expect(foldText(word)).toBe(word);
  });

  it('have no heading of open meaning among those that are settled', () => {
    for (const open of [NAME_OF_WHAT, TITLE_OF_WHAT, ISSUER_OR_EMPLOYER]) {
      for (const word of open) expect([word, FIELD_OF_HEADING.get(word)]).toEqual([word, undefined]);
    }
  });

  it('name halves of a name as the holder’s', () => {
    for (const word of [...GIVEN_NAMES, ...FAMILY_NAMES])
      expect([word, FIELD_OF_HEADING.get(word)]).toEqual([word, 'holder']);
  });
});
