import { afterEach, expect, it } from 'vitest';
import { fractionOf } from '../../../../src/domain/points/decimal.ts';
import { pointsWords } from '../../../../src/ui/panel/points/points-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

afterEach(() => speak('en'));

it('writes points as the language does', () => {
  expect(pointsWords(fractionOf('1234.5'))).toBe('1,234.5');
  speak('fr');
  expect(pointsWords(fractionOf('1234.5'))).toBe('1\u202f234,5');
});
