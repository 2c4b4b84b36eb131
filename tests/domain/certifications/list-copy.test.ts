import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isListCopy } from '../../../src/domain/certifications/list-copy.ts';
import { copiedLine, listCopy } from '../../fixtures/list-copies.ts';
import { on } from '../../fixtures/rows.ts';

it.each([
  ['an empty one', listCopy({ total: 0, lines: [] })],
  ['one with a day', listCopy({ lines: [copiedLine({ expires: on('2027-02-03') })] })],
  ['one with a month', listCopy({ lines: [copiedLine({ expires: on('2027-02') })] })],
  ['one with a lock', listCopy({ lines: [copiedLine({ lock: { until: 1 }, blockedBy: ['marketing-hub-software'] })] })],
])('%s can be painted', (_, copy) => {
  expect(isListCopy(JSON.parse(JSON.stringify(copy)))).toBe(true);
});

it.each([
  ['of another version', { ...listCopy(), version: 2 }],
  ['with an unknown filter', { ...listCopy(), list: { show: 'nothing', sort: 'name' } }],
  ['with an unknown order', { ...listCopy(), list: { show: 'all', sort: 'colour' } }],
  ['without a filter', { ...listCopy(), list: null }],
  ['without lines', { ...listCopy(), lines: undefined }],
  ['with fewer than its lines', listCopy({ total: 0 })],
  ['with too many lines', listCopy({ total: 99, lines: Array.from({ length: 16 }, () => copiedLine()) })],
  ['with a count that is none', { ...listCopy(), total: null }],
  ['with a line that is none', { ...listCopy(), lines: [null] }],
  ['with a day that is none', listCopy({ lines: [copiedLine({ expires: { on: '2027-02-30', precision: 'day' } })] })],
  ['with a date that is text', { ...listCopy(), lines: [{ ...copiedLine(), expires: '2027-02-03' }] }],
  ['with an unknown stage', { ...listCopy(), lines: [{ ...copiedLine(), stage: 'done' }] }],
  ['with a lock without an end', { ...listCopy(), lines: [{ ...copiedLine(), lock: {} }] }],
  ['without a name', { ...listCopy(), lines: [{ ...copiedLine(), name: undefined }] }],
  ['with a star that is text', { ...listCopy(), lines: [{ ...copiedLine(), favourite: 'yes' }] }],
  ['that hides a number', { ...listCopy(), lines: [{ ...copiedLine(), blockedBy: [1] }] }],
])('one %s cannot', (_, copy) => {
  expect(isListCopy(copy)).toBe(false);
});

it('anything at all is judged', () => {
  fc.assert(fc.property(fc.anything(), (value) => typeof isListCopy(value) === 'boolean'));
  fc.assert(fc.property(fc.anything(), (line) => typeof isListCopy({ ...listCopy(), lines: [line] }) === 'boolean'));
});
