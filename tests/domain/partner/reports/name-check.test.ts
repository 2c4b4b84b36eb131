import { expect, it } from 'vitest';
import { readName } from '../../../../src/domain/partner/reports/name-check.ts';

const OTHERS = [{ name: 'Won this year' }, { name: ' À appeler ' }];

it.each([
  [' Lost ', { kind: 'ok', value: 'Lost' }],
  ['WON this year ', { kind: 'taken', name: 'Won this year' }],
  ['à appeler', { kind: 'taken' }],
  ['  ', { kind: 'problem', reason: 'missing' }],
  ['x'.repeat(201), { kind: 'problem', reason: 'too-long' }],
])('a name %j is %o', (text, reading) => {
  expect(readName(text, OTHERS)).toMatchObject(reading);
});
