import { expect, it } from 'vitest';
import { dateSchema, daySchema, momentSchema, textSchema } from '../../src/domain/time.schema.ts';

it.each([
  [daySchema, ['2026-02-28', '2199-12-31'], ['2026-02-30', '2026-2-3', '', 20260228]],
  [dateSchema, [{ on: '2026-02-01', precision: 'month' }], [{ on: '2026-02-01' }, { on: 'soon', precision: 'day' }]],
  [momentSchema, [0, -1, 1795251600000], [1.5, '1', Number.NaN, null]],
  [textSchema, ['', 'x'.repeat(100_000)], ['x'.repeat(100_001), 1]],
])('%# takes what was kept and nothing else', (schema, good, bad) => {
  expect(good.map((value) => schema.safeParse(value).success)).toEqual(good.map(() => true));
  expect(bad.map((value) => schema.safeParse(value).success)).toEqual(bad.map(() => false));
});
