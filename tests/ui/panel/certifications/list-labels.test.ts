import { describe, expect, it } from 'vitest';
import { LIST_FILTERS, LIST_SORTS } from '../../../../src/domain/preferences.ts';
import { filterLabel, sortLabel } from '../../../../src/ui/panel/certifications/list-labels.ts';
import { LANGUAGES, speak } from '../../../fixtures/locale-messages.ts';

describe('the labels of the list', () => {
  it('are those that users know', () => {
    expect(LIST_FILTERS.map(filterLabel)).toEqual([
      'All',
      'Active',
      'Expiring',
      'Expired',
      'In progress',
      'Locked',
      'Favourites',
    ]);
    expect(LIST_SORTS.map(sortLabel)).toEqual(['Expiry', 'Name', 'Holder', 'Earned last', 'Changed last']);
  });

  it.each(LANGUAGES)('tell every choice apart in %s', (language) => {
    speak(language);
    expect(new Set(LIST_FILTERS.map(filterLabel)).size).toBe(LIST_FILTERS.length);
    expect(new Set(LIST_SORTS.map(sortLabel)).size).toBe(LIST_SORTS.length);
  });
});
