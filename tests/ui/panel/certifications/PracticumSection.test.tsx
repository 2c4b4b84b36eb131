// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../../src/domain/preferences.ts';
import { PracticumSection } from '../../../../src/ui/panel/certifications/PracticumSection.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, on } from '../../../fixtures/rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

/** A Sunday: ten in Paris, and still Saturday in Honolulu. */
const NOW = Date.parse('2026-11-22T09:00Z');
const WITH_PRACTICUM = 'cms-for-developers';

async function section(overrides: Partial<Certification>, preferences: Partial<Preferences> = {}, zone?: string) {
  const row = certification({ stage: 'exam-passed', ...overrides });
  const page = await renderPage(
    <PracticumSection certification={row} preferences={{ ...DEFAULT_PREFERENCES, ...preferences }} />,
    { world: testWorld({ now: NOW, ...(zone === undefined ? {} : { zone }) }), rows: { certifications: [row] } },
  );
  const kept = () => page.world.database.certifications.get('c-1');
  const click = (name: string) => page.user.click(screen.getByRole('button', { name }));
  return { ...page, kept, click };
}

describe('before it is handed in', () => {
  it.each<[string, Partial<Certification>, Partial<Preferences>, string]>([
    // The seventh business day before 1 January is Wednesday 23 December, so by the day before that.
    [
      'a day',
      { expires: on('2027-01-01') },
      {},
      'Due before Jan 1, 2027. To have the grade by then, submit by Dec 22, 2026.',
    ],
    [
      'holidays',
      { expires: on('2027-01-01') },
      { holidays: ['2026-12-25', '2026-12-24'] },
      'Due before Jan 1, 2027. To have the grade by then, submit by Dec 20, 2026.',
    ],
    [
      'a month',
      { expires: on('2027-01') },
      {},
      'Due before Jan 2027. To have the grade by then, submit by Dec 22, 2026.',
    ],
    ['nothing', {}, {}, 'Due before the exam result expires. Enter the expiry date to see the day.'],
    [
      'a week of days off',
      { expires: on('2027-01-01') },
      { weekend: [1, 2, 3, 4, 5, 6, 7] },
      'Your settings leave no working day in the week, so no date can be worked out.',
    ],
  ])('says by when, from %s', async (_from, overrides, preferences, words) => {
    await section(overrides, preferences);
    screen.getByText(words);
    screen.getByText(/by hand it takes 5 to 7 business days \(HubSpot FAQ, 2023-05-26\)/);
  });

  it.each([
    ['Europe/Paris', '2026-11-22'],
    ['Pacific/Honolulu', '2026-11-21'],
  ])('notes that it was handed in today, the day in %s, and takes that back', async (zone, day) => {
    const { user, kept, click } = await section({}, {}, zone);
    await click('Submitted today');
    await screen.findByText('Practicum of “Inbound Marketing” marked as submitted.');
    expect(await kept()).toMatchObject({ stage: 'practicum-submitted', practicumSubmittedOn: day });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Taken back.');
    expect(await kept()).toMatchObject({ stage: 'exam-passed', practicumSubmittedOn: null });
  });
});

describe('while it is graded', () => {
  const submitted = { stage: 'practicum-submitted', practicumSubmittedOn: '2026-11-20' } as const;

  it.each<[string, Partial<Preferences>, string]>([
    ['working days', {}, 'Grade expected between Nov 27, 2026 and Dec 1, 2026.'],
    ['holidays', { holidays: ['2026-11-26'] }, 'Grade expected between Nov 30, 2026 and Dec 2, 2026.'],
    ['another weekend', { weekend: [5, 6] }, 'Grade expected between Nov 26, 2026 and Nov 30, 2026.'],
  ])('says when the grade comes, by %s', async (_by, preferences, words) => {
    await section(submitted, preferences);
    screen.getByText(words);
  });

  it('notes that it was passed', async () => {
    const { kept, click } = await section(submitted);
    await click('Practicum passed');
    await screen.findByText('Practicum of “Inbound Marketing” passed.');
    expect(await kept()).toMatchObject({ stage: 'complete' });
  });

  it('says by when it is due where the day it was handed in is not known', async () => {
    await section({ stage: 'practicum-submitted', expires: on('2027-01-01') });
    screen.getByText(/^Due before Jan 1, 2027\./);
  });
});

it('is shown where a practicum is known to belong, and not where none is under way', async () => {
  const { unmount } = await section({ stage: 'complete', catalogueId: WITH_PRACTICUM });
  screen.getByRole('region', { name: 'Practicum' });
  unmount();
  await section({ stage: 'in-progress' });
  expect(screen.queryByRole('region', { name: 'Practicum' })).toBeNull();
});

it('overwrites nothing that changed elsewhere', async () => {
  const { click, kept, world } = await section({});
  await world.database.certifications.update('c-1', { revision: 5, notes: 'elsewhere' });
  await click('Submitted today');
  await screen.findByText(/so nothing was overwritten/);
  expect(await kept()).toMatchObject({ stage: 'exam-passed', notes: 'elsewhere' });
});
