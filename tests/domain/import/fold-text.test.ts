import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/domain/import/fold-text.ts';

describe('folded text', () => {
  it.each([
    ['Date d’émission :', 'date d emission'],
    ['Gültig bis', 'gultig bis'],
    ['Straße', 'strasse'],
    ['Udløbsdato', 'udlobsdato'],
    ['E-Mail', 'e mail'],
    ['N° de certificat', 'n de certificat'],
    ['有効期限', '有効期限'],
    ['ガイド', 'ガイド'],
    ['---', ''],
  ])('folds %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps vowel signs that are letters', () => {
    expect(foldText('राम')).not.toBe(foldText('रम'));
  });
});
