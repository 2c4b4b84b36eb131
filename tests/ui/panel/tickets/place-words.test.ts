import { expect, it } from 'vitest';
import { placeWords } from '../../../../src/ui/panel/tickets/place-words.ts';

it.each([
  ['summary', 'Summary'],
  ['happened', 'What happened'],
  ['expected', 'What you expected'],
  ['steps', 'Steps to reproduce'],
  ['affected', 'Affected page or record'],
  ['affectedTitle', 'Title of that page'],
  ['hubId', 'Hub ID'],
  ['browser', 'Browser'],
  ['localTime', 'Local time'],
  ['answer|import.file', 'an answer'],
] as const)('%s is called %s', (place, words) => {
  expect(placeWords(place)).toBe(words);
});
