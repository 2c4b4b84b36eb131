import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { revised } from '../../src/domain/row.ts';
import { MINUTE_MS } from '../../src/domain/time.ts';
import { type ChangeOutcome, changeCertifications } from '../../src/jobs/change-certifications.ts';
import { deadlineMaker } from '../../src/jobs/deadline-maker.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { savePreferences } from '../../src/jobs/save-preferences.ts';
import { momentOf } from '../../src/jobs/world.ts';
import { readAllCertifications, readAttempts } from '../../src/store/queries/certifications.ts';
import { readPreferences } from '../../src/store/queries/settings.ts';
import { killedAt } from '../fixtures/fuse.ts';
import { randomChanges } from '../fixtures/random-changes.ts';
import { attempt, certification, holder, on } from '../fixtures/rows.ts';
import { allRows } from '../fixtures/versions/frozen-version.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const FIRST = certification({ expires: on('2026-12-15') });
const CHANGE = {
  holders: [holder({ id: 'h-2', name: 'Lin Okafor', isMe: false })],
  certifications: [revised(FIRST, { expires: on('2026-12-01') }, NOW), certification({ id: 'c-2', holderId: 'h-2' })],
  examAttempts: [attempt()],
};
let world: TestWorld;

beforeEach(() => {
  world = testWorld({ now: NOW });
});

afterEach(() => vi.restoreAllMocks());

/** What every deadline must be: worked out from all rows, under the preferences and the zone of now. */
async function expectDeadlinesInLine(): Promise<void> {
  const { deadlinesOf } = deadlineMaker(await readPreferences(world.database), momentOf(world));
  const rows = await readAllCertifications(world.database);
  const made = rows.flatMap(deadlinesOf).sort((a, b) => (a.key < b.key ? -1 : 1));
  const kept = await world.database.deadlines.toArray();
  expect(kept.map(({ key, kind, subjectId, on, at }) => ({ key, kind, subjectId, on, at }))).toEqual(made);
  // What is due has been told by the watch that followed, so every reminder lies ahead.
  for (const { next, after } of kept) expect(next?.due ?? Infinity).toBeGreaterThan(Math.max(after, world.now()));
}

describe('a change', () => {
  it('is kept with its deadlines, and the watch follows', async () => {
    await world.database.certifications.add(FIRST);
    expect((await changeCertifications(world, CHANGE)).kind).toBe('done');
    await expectDeadlinesInLine();
    expect(world.browser.badge?.text).toBe('9d');
    expect(world.browser.firstPaint?.anyCertification).toBe(true);
  });

  it('that is refused does not disturb what is shown', async () => {
    await world.database.certifications.add(revised(FIRST, {}, NOW));
    expect(await changeCertifications(world, CHANGE)).toEqual({ kind: 'changed-elsewhere' });
    expect(world.browser.firstPaint).toBeNull();
    expect(await world.database.holders.count()).toBe(0);
  });

  it('that is kept counts as kept although it cannot be shown, and is shown by the next look', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { showBadge } = world.browser;
    Object.assign(world.browser, { showBadge: () => Promise.reject(new Error('No such icon')) });
    const outcome = await changeCertifications(world, { certifications: [FIRST] });
    expect(outcome.kind).toBe('done');
    expect(report).toHaveBeenCalledTimes(1);
    Object.assign(world.browser, { showBadge });
    await keepWatch(world);
    expect(world.browser.badge?.text).toBe('23d');
  });

  it('that meets a change of the calendar ends with deadlines that follow both', async () => {
    const row = certification({ stage: 'practicum-submitted', practicumSubmittedOn: '2026-11-20' });
    await Promise.all([
      changeCertifications(world, { certifications: [row] }),
      savePreferences(world, { holidays: ['2026-11-24'] }),
      changeCertifications(world, { certifications: [{ ...row, id: 'c-2' }] }),
    ]);
    await expectDeadlinesInLine();
  });

  it('that is broken off is no change', async () => {
    const stop = AbortSignal.abort(new Error('Broken off'));
    await expect(changeCertifications(world, { certifications: [FIRST] }, { signal: stop })).rejects.toThrow(
      'Broken off',
    );
    expect(await world.database.certifications.count()).toBe(0);
  });

  it('killed before any of its steps is kept whole or not at all, and shown by the next look', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const kept = async () => Object.values(await allRows(world.database)).flat().length;
    for (let step = 1; ; step += 1) {
      world = testWorld({ now: NOW });
      await world.database.certifications.add(FIRST);
      await keepWatch(world);
      const before = await kept();
      if (!(await killedAt(world, step, () => changeCertifications(world, CHANGE)))) {
        expect(step).toBeGreaterThan(20);
        return;
      }
      const whole = (await world.database.examAttempts.count()) === 1;
      expect(await kept()).toBe(before + (whole ? 4 : 0));
      await keepWatch(world);
      await expectDeadlinesInLine();
      expect(world.browser.badge?.text).toBe(whole ? '9d' : '23d');
    }
  });
});

it('any sequence of changes leaves deadlines that follow from the rows, locks from the attempts, and nobody without a holder', async () => {
  await fc.assert(
    fc.asyncProperty(randomChanges, async (steps) => {
      world = testWorld({ now: NOW });
      const done: ChangeOutcome[] = [];
      for (const step of steps) {
        world.setNow(world.now() + MINUTE_MS);
        const outcome = await step(world, done);
        if (outcome?.kind === 'done') done.push(outcome);
        await expectDeadlinesInLine();
        for (const row of await readAllCertifications(world.database)) {
          const [latest] = await readAttempts(world.database, row.id);
          expect(row.lock).toEqual(latest?.lock ?? null);
          expect(await world.database.holders.get(row.holderId)).toMatchObject({ deletedAt: null });
        }
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
