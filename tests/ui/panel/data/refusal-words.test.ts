import { expect, it } from 'vitest';
import { refusalWords, type Trouble } from '../../../../src/ui/panel/data/refusal-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

const TROUBLES: readonly Trouble[] = [
  ...(['unreadable', 'empty', 'not-a-backup', 'cut-off', 'damaged', 'newer', 'cancelled'] as const).map((reason) => ({
    reason,
  })),
  { reason: 'too-large', most: 400 * 1024 * 1024 },
  { reason: 'too-many-rows', most: 500_000 },
  ...(['needs-passphrase', 'wrong-passphrase', 'no-room', 'no-room-for-copy', 'gone'] as const).map((reason) => ({
    reason,
  })),
];

/** What a sentence says when it tells what to do. */
const WAY_ON = {
  en: /choose|export|update|try again|free|type|stopped/i,
  fr: /choisi|export|mettez|réessayez|libérez|saisissez|arrêté/i,
};

it.each(['en', 'fr'] as const)('say in %s what to do, that nothing was changed, and blame nobody', (language) => {
  speak(language);
  const sentences = TROUBLES.map(refusalWords);
  expect(new Set(sentences).size).toBe(TROUBLES.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(WAY_ON[language]);
    expect(sentence).toMatch(/(Nothing was changed|Rien n’a été modifié)\.$/);
    expect(sentence).not.toMatch(
      /your (fault|mistake|error)|you (failed|should have)|invalid|votre (faute|erreur)|invalide/i,
    );
  }
  expect(refusalWords({ reason: 'too-large', most: 400 * 1024 * 1024 })).toContain('400');
});
