import { expect, it } from 'vitest';
import { bestMatches } from '../../src/domain/best-matches.ts';

const PLACES = [
  { label: 'British Indian Ocean Territory', code: 'IO' },
  { label: 'États-Unis', code: 'US' },
  { label: 'Indiana', code: 'IA' },
  { label: 'India', code: 'IN' },
  { label: 'Usedom' },
];

it.each([
  ['india', ['India', 'Indiana', 'British Indian Ocean Territory']],
  ['ind', ['Indiana', 'India', 'British Indian Ocean Territory']],
  ['US', ['États-Unis', 'Usedom']],
  ['etats', ['États-Unis']],
  ['nowhere', []],
])('finds for "%s" %j', (query, labels) => {
  expect(bestMatches(PLACES, query).map(({ label }) => label)).toEqual(labels);
});

it('finds everything in its order for nothing', () => {
  expect(bestMatches(PLACES, '')).toEqual(PLACES);
});
