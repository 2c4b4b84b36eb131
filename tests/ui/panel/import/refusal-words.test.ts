import { describe, expect, it } from 'vitest';
import { IMPORT_LIMITS, type ImportRefusal } from '../../../../src/domain/import/import-refusal.ts';
import { certificationRefusals } from '../../../../src/ui/panel/certifications/import/certification-refusals.ts';
import { refusalWords } from '../../../../src/ui/panel/import/refusal-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

type Case = readonly [refusal: ImportRefusal, english: RegExp, french: RegExp];

const BINARY = { reason: 'binary-file' } as const;
/** Every refusal, a list for those of several kinds; a record, so that a reason that is added is missed here. */
const REFUSALS: Record<ImportRefusal['reason'], readonly Case[]> = {
  'file-too-large': [
    [
      { reason: 'file-too-large', bytes: 62_600_000, limit: IMPORT_LIMITS.bytes },
      /59\.7 MB.*At most 50 MB/,
      /59,7\sMo.*50\sMo au plus/,
    ],
  ],
  'spreadsheet-file': [[{ reason: 'spreadsheet-file' }, /workbook.*CSV.*paste/, /classeur.*CSV.*collez/]],
  'archive-file': [[{ reason: 'archive-file' }, /archive.*Unpack/, /archive.*Décompressez/]],
  'binary-file': [
    [{ ...BINARY, format: 'pdf' }, /PDF.*copy its text/, /PDF.*copiez son texte/],
    [{ ...BINARY, format: 'image' }, /picture/, /image/],
    [{ ...BINARY, format: 'unknown' }, /no text that can be read/, /pas de texte lisible/],
  ],
  'unreadable-file': [[{ reason: 'unreadable-file' }, /could not read this file/, /n’a pas pu lire ce fichier/]],
  'too-many-rows': [
    [{ reason: 'too-many-rows', limit: 50_000 }, /more than 50,000 rows.*Split/, /plus de 50\s000 lignes.*Divisez/],
  ],
  'columns-unknown': [[{ reason: 'columns-unknown' }, /which column.*below/, /quelle colonne.*ci-dessous/]],
  'nothing-found': [[{ reason: 'nothing-found' }, /No certification was found/, /Aucune certification/]],
  cancelled: [[{ reason: 'cancelled' }, /^Cancelled/, /^Annulé/]],
};
const wordsOf = (refusal: ImportRefusal) => refusalWords(refusal, certificationRefusals());
const CASES = Object.values(REFUSALS).flat();

describe('why nothing was read', () => {
  it.each(CASES)('is said of %o', (refusal, english) => {
    expect(wordsOf(refusal)).toMatch(english);
  });

  it.each(CASES)('is said of %o in French', (refusal, _english, french) => {
    speak('fr');
    expect(wordsOf(refusal)).toMatch(french);
  });

  it.each(['en', 'fr'])('is a sentence of its own each time in %s', (language) => {
    speak(language);
    const sentences = CASES.map(([refusal]) => wordsOf(refusal));
    expect(new Set(sentences).size).toBe(CASES.length);
    expect(sentences.filter((sentence) => !/[.?]$/.test(sentence) || /[{}$]|undefined/.test(sentence))).toEqual([]);
  });
});
