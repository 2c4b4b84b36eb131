// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { CalendarExport } from '../../../../src/ui/panel/reminders/CalendarExport.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder, on } from '../../../fixtures/rows.ts';
import { savedFiles, watchSavedFiles } from '../../../fixtures/saved-files.ts';

beforeEach(watchSavedFiles);
afterEach(() => void vi.restoreAllMocks());

const SAVE = 'Save calendar file';

async function show(...certifications: Certification[]) {
  const page = await renderPage(<CalendarExport />, { rows: { holders: [holder()], certifications } });
  await screen.findByRole('region', { name: 'Calendar' });
  return page;
}

const dated = certification({ name: 'SEO', expires: on('2027-06-01'), studyDays: 10 });
const sat = certification({ id: 'c-2', sitting: { startedAt: Date.parse('2026-11-22T09:00Z'), limitMinutes: 60 } });

it('offers the kinds there are, those that a calendar is for already chosen', async () => {
  await show(dated, sat);
  const boxes = within(screen.getByRole('group', { name: 'What to put in' })).getAllByRole<HTMLInputElement>(
    'checkbox',
  );
  expect(boxes.map(({ parentElement, checked }) => [parentElement?.textContent, checked])).toEqual([
    ['Certification expires (1)', true],
    ['Start studying (1)', true],
    ['Exam time limit (1)', false],
  ]);
});

it('saves what is chosen and says how many entries it has', async () => {
  const { user } = await show(dated, sat);
  await user.click(screen.getByRole('checkbox', { name: 'Start studying (1)' }));
  await user.click(screen.getByRole('button', { name: SAVE }));
  await screen.findByText('Calendar file with 1 entry saved.');
  await user.click(screen.getByRole('checkbox', { name: 'Exam time limit (1)' }));
  await user.click(screen.getByRole('button', { name: SAVE }));
  await screen.findByText('Calendar file with 2 entries saved.');
  expect(savedFiles()).toHaveLength(2);
  expect(await savedFiles()[1]?.text()).toContain('SUMMARY:SEO expires');
});

it('is not offered when nothing is chosen', async () => {
  const { user } = await show(dated);
  await user.click(screen.getByRole('checkbox', { name: 'Certification expires (1)' }));
  await user.click(screen.getByRole('checkbox', { name: 'Start studying (1)' }));
  expect(screen.queryByRole('button', { name: SAVE })).toBeNull();
  screen.getByText('Nothing of what is ticked has a deadline. Tick something else.');
});

it('is not offered while there is no deadline, and says so', async () => {
  await show(certification());
  screen.getByText('There is no deadline yet to put in. Give a certification an expiry date.');
  expect(screen.queryByRole('button', { name: SAVE })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('says what importing again does', async () => {
  await show();
  await waitFor(() => screen.getByText(/updates the entries instead of doubling them.*until you remove it there/));
});
