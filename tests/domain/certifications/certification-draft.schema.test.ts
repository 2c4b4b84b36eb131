import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { draftOf } from '../../../src/domain/certifications/certification-check.ts';
import { certificationDraftSchema } from '../../../src/domain/certifications/certification-draft.schema.ts';
import { certification, on } from '../../fixtures/rows.ts';

const EMPTY = draftOf(certification());
const FULL = draftOf(
  certification({
    email: 'ada@agency.example',
    earned: on('2026-02-03'),
    expires: on('2028-02'),
    link: 'https://academy.example/achievements/abcd1234',
    credentialId: 'abcd1234',
    favourite: true,
    notes: 'Renew in spring.\nAsk Lin.',
    stage: 'practicum-submitted',
    minutesLeft: 45,
    practicumSubmittedOn: '2026-11-20',
  }),
);

describe('the schema of a kept draft', () => {
  it.each([
    ['an empty', EMPTY],
    ['a full', FULL],
    ['a half-typed', { ...FULL, earnedOn: '31 febr', minutesLeft: 'many', email: '@' }],
  ])('lets %s draft through as it is', (_, draft) => {
    expect(certificationDraftSchema.parse(structuredClone(draft))).toEqual(draft);
  });

  it.each(['in-progress', 'exam-passed', 'practicum-submitted', 'complete'])('knows the stage %s', (stage) => {
    expect(certificationDraftSchema.safeParse({ ...EMPTY, stage }).success).toBe(true);
  });

  it.each(Object.keys(EMPTY))('refuses a draft without %s', (field) => {
    const rest = Object.fromEntries(Object.entries(FULL).filter(([name]) => name !== field));
    const reading = certificationDraftSchema.safeParse(rest);
    expect(reading.error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it.each([
    ['a field of a later version', { ...FULL, colour: 'teal' }],
    ['a number where text belongs', { ...FULL, minutesLeft: 45 }],
    ['a text where a check box belongs', { ...FULL, favourite: 'yes' }],
    ['a stage that nobody knows', { ...FULL, stage: 'resting' }],
    ['nothing', null],
    ['a text', 'draft'],
    ['a list', [FULL]],
  ])('refuses %s', (_, draft) => {
    expect(z.safeParse(certificationDraftSchema, draft).success).toBe(false);
  });
});
