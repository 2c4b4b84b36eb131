import { describe, expect, it } from 'vitest';
import { dateWord, saysNoExpiry } from '../../../src/domain/import/date-words.ts';

describe('words beside dates', () => {
  it.each([
    'expires',
    'Expired',
    'expire',
    'Ablaufdatum',
    'until',
    'vencimiento',
    'Caducó',
    'Scadenza',
    'Verloopt',
    'Udløber',
    'Wygasa',
    '有効期限',
  ])('takes %s for an end', (word) => {
    expect(dateWord(word)).toBe('expires');
  });

  it.each([
    'Issued',
    'émission',
    'Ausgestellt',
    'Expedición',
    'Emitido',
    'Rilasciato',
    'Toegekend',
    'Utfärdat',
    'Wydano',
    '発行日',
  ])('takes %s for a beginning', (word) => {
    expect(dateWord(word)).toBe('earned');
  });

  it('takes small words for neither, and names for no words of dates', () => {
    expect(dateWord('le')).toBe('filler');
    expect(dateWord('Montag')).toBe('filler');
    expect(['Marketing', 'HubSpot', 'Hub', 'II'].map(dateWord)).toEqual([null, null, null, null]);
  });

  it.each([
    'No Expiration Date',
    'This credential does not expire',
    'Sans date d’expiration',
    'Kein Ablaufdatum',
    'Never',
    'illimité',
    'unbefristet',
    'Sin fecha de vencimiento',
    'Sem data de validade',
    'Nessuna data di scadenza',
    'Geen vervaldatum',
    '有効期限なし',
  ])('hears in %s that there is no end', (text) => {
    expect(saysNoExpiry(text)).toBe(true);
  });

  it('hears nothing of the kind elsewhere', () => {
    for (const text of [
      'Expires May 2027',
      'Never Split the Difference',
      'Customer Lifetime Value',
      'Expire le mars 2028',
      '',
    ])
      expect(saysNoExpiry(text)).toBe(false);
  });
});
