import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createPause, filtered, flatMapped, mapped, sorted } from '../../src/jobs/long-work.ts';

const NO_PAUSE = () => undefined;

it('maps as an array does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer(), { maxLength: 700 }), async (items) => {
      expect(await mapped(items, (item) => item * 2, NO_PAUSE)).toEqual(items.map((item) => item * 2));
    }),
    { numRuns: 30 },
  );
});

it('maps to several, or leaves out, as an array does', async () => {
  const twice = (item: number) => (item % 3 === 0 ? [] : [item, -item]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer(), { maxLength: 700 }), async (items) => {
      expect(await flatMapped(items, twice, NO_PAUSE)).toEqual(items.flatMap(twice));
      expect(await filtered(items, (item) => item > 0, NO_PAUSE)).toEqual(items.filter((item) => item > 0));
    }),
    { numRuns: 30 },
  );
});

it('pauses only where the work has gone on for long', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const pause = createPause();
  expect(pause()).toBeUndefined();
  now += 1_000;
  const rest = pause();
  expect(rest).toBeInstanceOf(Promise);
  await rest;
  expect(pause()).toBeUndefined();
  vi.restoreAllMocks();
});

it('sorts as an array does, and leaves equal items in their order', async () => {
  const rows = fc.array(fc.record({ key: fc.nat(9), id: fc.nat() }), { maxLength: 1_500, size: 'max' });
  const order = (a: { key: number }, b: { key: number }) => a.key - b.key;
  await fc.assert(
    fc.asyncProperty(rows, async (items) => {
      const before = [...items];
      expect(await sorted(items, order, NO_PAUSE)).toEqual(items.toSorted(order));
      expect(items).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

it('looks at the clock again and again, and ends when a pause says so', async () => {
  const items = Array.from({ length: 5_000 }, (_, at) => -at);
  const pause = vi.fn(NO_PAUSE);
  await mapped(items, String, pause);
  expect(pause.mock.calls.length).toBeGreaterThan(20);
  pause.mockClear();
  await sorted(items, (a, b) => a - b, pause);
  expect(pause.mock.calls.length).toBeGreaterThan(40);
  const ended = () => Promise.reject(new Error('unwanted'));
  await expect(mapped(items, String, ended)).rejects.toThrow('unwanted');
  await expect(sorted(items, (a, b) => a - b, ended)).rejects.toThrow('unwanted');
});
