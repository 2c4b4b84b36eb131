import { expect, it } from 'vitest';
import { sourceWords } from '../../../../src/ui/panel/points/source-words.ts';

const PAGE = { source: 'https://www.hubspot.com/partners', date: '2022-08-12' };

it.each([
  [PAGE, 'www.hubspot.com/partners (Aug 12, 2022)'],
  [{ ...PAGE, date: '2025' }, 'www.hubspot.com/partners (2025)'],
  [{ ...PAGE, date: 'undated' }, 'www.hubspot.com/partners (undated)'],
  [{ ...PAGE, derived: true as const }, 'www.hubspot.com/partners (Aug 12, 2022), worked out by us from it'],
])('names page and date of %j', (page, words) => {
  expect(sourceWords(page)).toBe(words);
});
