import { expect, it } from 'vitest';
import { pictureEditsKey } from '../../../../src/domain/tickets/pictures/picture-edits-key.ts';

it('names one revision of one picture, and begins alike for all of them', () => {
  expect(pictureEditsKey('p-1', 2)).toBe('picture-edits|p-1|2');
  expect(pictureEditsKey('p-1', 2).startsWith(pictureEditsKey('p-1', ''))).toBe(true);
  expect(pictureEditsKey('p-10', 2).startsWith(pictureEditsKey('p-1', ''))).toBe(false);
});
