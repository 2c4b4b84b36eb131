import { expect, it } from 'vitest';
import { changeCertifications } from '../../../src/jobs/change-certifications.ts';
import { readDeadlineCounts } from '../../../src/store/queries/deadline-counts.ts';
import { certification, holder, on } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('counts each kind by itself and leaves out what there is none of', async () => {
  const world = testWorld();
  await changeCertifications(world, {
    holders: [holder()],
    certifications: [
      certification({ expires: on('2027-06-01'), studyDays: 10 }),
      certification({ id: 'c-2', expires: on('2027-07-01') }),
      certification({ id: 'c-3', expires: on('2027-08-01'), stage: 'exam-passed' }),
      certification({ id: 'c-4' }),
    ],
  });
  const kinds = ['expiry', 'start-by', 'practicum-due', 'retake'] as const;
  expect(Object.fromEntries(await readDeadlineCounts(world.database, kinds))).toEqual({
    expiry: 2,
    'start-by': 1,
    'practicum-due': 1,
  });
  expect(Object.fromEntries(await readDeadlineCounts(world.database, ['start-by']))).toEqual({ 'start-by': 1 });
});
