import { expect, it } from 'vitest';
import { certificationWithStudyDays } from '../../../src/store/migrations/certification-with-study-days.ts';
import { certification } from '../../fixtures/rows.ts';

const { studyDays, ...OLD } = certification({ name: 'Inbound', notes: 'Ask Lin.', revision: 4 });

it('adds that nobody was asked, and touches nothing else', () => {
  expect(certificationWithStudyDays(OLD)).toEqual({ ...OLD, studyDays: null });
});

it('leaves the row it was given alone, and does the same twice', () => {
  const frozen = Object.freeze({ ...OLD });
  expect(certificationWithStudyDays(certificationWithStudyDays(frozen))).toEqual({ ...OLD, studyDays: null });
  expect(frozen).not.toHaveProperty('studyDays');
});
