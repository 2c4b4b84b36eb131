import { expect, it } from 'vitest';
import { readTyped, typedText } from '../../../../src/ui/panel/points/typed-amount.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

it.each([
  ['en', '1,234.5'],
  ['fr', '1\u202f234,5'],
])('reads and writes as one does in %s', (language, text) => {
  speak(language);
  expect(typedText('1234.5')).toBe(text);
  expect(readTyped(text)).toEqual({ kind: 'amount', value: '1234.5' });
});

it('writes nothing for nothing', () => expect(typedText(null)).toBe(''));
