import { describe, expect, it } from 'vitest';
import { holderKey } from '../../../../src/domain/certifications/import/holder-key.ts';

describe('holder key', () => {
  it('meets in spellings of one name and parts in those of two', () => {
    expect(holderKey('DUPONT  Élodie')).toBe(holderKey('elodie dupont'));
    expect(holderKey('Jean-Luc')).toBe(holderKey('jean luc'));
    expect(holderKey('Élodie Dupond')).not.toBe(holderKey('Élodie Dupont'));
    expect(holderKey(' ')).toBe('');
  });
});
