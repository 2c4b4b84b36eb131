import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { live, newLife } from '../fixtures/life.ts';
import { randomDays } from '../fixtures/random-days.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => vi.restoreAllMocks());

it('whatever happens in whatever order, no reminder is lost, none comes twice and all that is shown agrees', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(randomDays, async (happenings) => {
      const life = newLife();
      try {
        for (const happening of happenings) await live(life, happening);
      } catch (error) {
        throw new Error(happenings.map(({ name }) => name).join('\n'), { cause: error });
      }
      shown += life.shown.all.length;
    }),
    { numRuns: 120 },
  );
  // Days on which nothing is ever shown would prove nothing.
  expect(shown).toBeGreaterThan(200);
}, 120_000);
