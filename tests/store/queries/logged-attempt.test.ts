import { beforeEach, expect, it } from 'vitest';
import { logAttempt } from '../../../src/jobs/log-attempt.ts';
import { readLoggedAttempt } from '../../../src/store/queries/logged-attempt.ts';
import { certification } from '../../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

let world: TestWorld;
beforeEach(async () => {
  world = testWorld();
  await world.database.certifications.add(certification({ stage: 'in-progress' }));
});

async function logged(): Promise<string> {
  const fields = { outcome: 'passed', endedAt: world.now(), correct: null, questions: null, lock: null } as const;
  const outcome = await logAttempt(world, 'c-1', fields, false);
  if (outcome.kind !== 'done') throw new Error('Nothing was logged.');
  return outcome.attemptId;
}

it('gives the attempt with its certification before and after', async () => {
  const id = await logged();
  expect(await readLoggedAttempt(world.database, id)).toMatchObject({
    attempt: { id, outcome: 'passed' },
    before: { id: 'c-1', stage: 'in-progress', revision: 1 },
    after: { id: 'c-1', stage: 'complete', revision: 2 },
  });
});

it('gives nothing where the history no longer tells what was before', async () => {
  const id = await logged();
  await world.database.history.clear();
  expect(await readLoggedAttempt(world.database, id)).toBeNull();
});
