import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { revised } from '../../src/domain/row.ts';
import { HOUR_MS } from '../../src/domain/time.ts';
import { type ChangeOutcome, changeCertifications } from '../../src/jobs/change-certifications.ts';
import { deadlineMaker } from '../../src/jobs/deadline-maker.ts';
import { deleteCertifications } from '../../src/jobs/delete-certifications.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { changeAttempt, logAttempt } from '../../src/jobs/log-attempt.ts';
import { addCertification, editCertification } from '../../src/jobs/save-certification.ts';
import { savePreferences } from '../../src/jobs/save-preferences.ts';
import { cancelSitting, startSitting } from '../../src/jobs/sit-exam.ts';
import { readAllCertifications, readAttempts } from '../../src/store/queries/certifications.ts';
import { readChosenPreferences, readPreferences } from '../../src/store/queries/settings.ts';
import { killedAt } from '../fixtures/fuse.ts';
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
  const { deadlinesOf } = deadlineMaker(await readPreferences(world.database), world.zone());
  const rows = await readAllCertifications(world.database);
  const made = rows.flatMap(deadlinesOf).sort((a, b) => (a.key < b.key ? -1 : 1));
  expect(await world.database.deadlines.toArray()).toEqual(made);
}

describe('a change', () => {
  it('is kept with its deadlines, and the watch follows', async () => {
    await world.database.certifications.add(FIRST);
    expect((await changeCertifications(world, CHANGE)).kind).toBe('done');
    await expectDeadlinesInLine();
    expect(world.browser.badge?.text).toBe('9d');
    expect(world.browser.firstPaint?.certifications).toBe(2);
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
      expect(await kept()).toBe(before + (whole ? 3 : 0));
      await keepWatch(world);
      await expectDeadlinesInLine();
      expect(world.browser.badge?.text).toBe(whole ? '9d' : '23d');
      expect(world.browser.firstPaint?.certifications).toBe(whole ? 2 : 1);
    }
  });
});

describe('any sequence of changes', () => {
  const dates = fc
    .constantFrom(null, '2026-11-22', '2026-12-15', '2026-10', '2027-02', '2028-02-29')
    .map((text) => (text === null ? null : on(text)));
  const pick = fc.nat(20);
  const steps = fc.oneof(
    fc.record({ do: fc.constant('add' as const), expires: dates, name: fc.constantFrom('', 'Lin', 'Ada') }),
    fc.record({
      do: fc.constant('edit' as const),
      pick,
      expires: dates,
      stage: fc.constantFrom('complete' as const, 'exam-passed' as const, 'practicum-submitted' as const),
    }),
    fc.record({ do: fc.constant('delete' as const), pick }),
    fc.record({
      do: fc.constant('log' as const),
      pick,
      outcome: fc.constantFrom('passed' as const, 'failed' as const),
      hours: fc.integer({ min: 0, max: 30 }),
    }),
    fc.record({ do: fc.constant('forget' as const), pick }),
    fc.record({ do: fc.constant('sit' as const), pick, limit: fc.constantFrom(null, 180) }),
    fc.record({ do: fc.constant('leave' as const), pick }),
    fc.record({ do: fc.constant('undo' as const), pick }),
    fc.record({ do: fc.constant('days-off' as const), holidays: fc.constantFrom([], ['2026-11-24']) }),
    fc.record({
      do: fc.constant('travel' as const),
      zone: fc.constantFrom('Europe/Paris', 'Asia/Kathmandu', 'Pacific/Apia'),
    }),
  );
  type Step = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;
  const FIELDS = {
    catalogueId: null,
    name: 'Inbound',
    email: '',
    earned: null,
    link: '',
    credentialId: '',
    favourite: false,
    notes: '',
    stage: 'complete' as const,
    minutesLeft: null,
    practicumSubmittedOn: null,
  };

  /** Takes a step; gives what can be taken back. */
  async function take(step: Step, done: ChangeOutcome[]): Promise<{ readonly kind: string } | null> {
    const rows = await readAllCertifications(world.database);
    const row = 'pick' in step ? rows[step.pick % Math.max(1, rows.length)] : undefined;
    if (step.do === 'add')
      return addCertification(world, { ...FIELDS, expires: step.expires, holder: { name: step.name } });
    if (step.do === 'days-off') return savePreferences(world, { holidays: step.holidays });
    if (step.do === 'travel') {
      world.setZone(step.zone);
      await keepWatch(world);
      return null;
    }
    if (step.do === 'undo') {
      const last = done[step.pick % Math.max(1, done.length)];
      return last?.kind === 'done' ? last.undo() : null;
    }
    if (row === undefined) return null;
    if (step.do === 'edit')
      return editCertification(world, row, {
        expires: step.expires,
        stage: step.stage,
        practicumSubmittedOn: '2026-11-20',
      });
    if (step.do === 'delete') return deleteCertifications(world, [row.id]);
    if (step.do === 'sit') return startSitting(world, row.id, step.limit);
    if (step.do === 'leave') return cancelSitting(world, row.id);
    if (step.do === 'log') {
      const endedAt = world.now() - step.hours * HOUR_MS;
      const lock =
        step.outcome === 'passed'
          ? null
          : { startedAt: endedAt, reason: 'last-attempt' as const, until: endedAt + 12 * HOUR_MS };
      return logAttempt(world, row.id, { outcome: step.outcome, endedAt, correct: null, questions: null, lock }, true);
    }
    const [logged] = await readAttempts(world.database, row.id);
    return logged === undefined ? null : changeAttempt(world, logged, 'delete');
  }

  it('leaves deadlines that follow from the rows, locks that follow from the attempts, and nobody without a holder', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 14 }), async (taken) => {
        world = testWorld({ now: NOW });
        const done: ChangeOutcome[] = [];
        for (const step of taken) {
          world.setNow(world.now() + 60_000);
          const outcome = await take(step, done);
          if (outcome?.kind === 'done' && 'undo' in outcome && step.do !== 'days-off')
            done.push(outcome as ChangeOutcome);
          await expectDeadlinesInLine();
          for (const row of await readAllCertifications(world.database)) {
            const [latest] = await readAttempts(world.database, row.id);
            expect(row.lock).toEqual(latest?.lock ?? null);
            expect(await world.database.holders.get(row.holderId)).toMatchObject({ deletedAt: null });
          }
        }
        expect(Object.keys(await readChosenPreferences(world.database)).sort()).not.toContain('badge');
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
