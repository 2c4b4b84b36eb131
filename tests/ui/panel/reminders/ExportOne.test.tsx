// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ExportOne } from '../../../../src/ui/panel/reminders/ExportOne.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder, on } from '../../../fixtures/rows.ts';
import { savedFiles, watchSavedFiles } from '../../../fixtures/saved-files.ts';

beforeEach(watchSavedFiles);
afterEach(() => void vi.restoreAllMocks());

it('saves the deadlines of that one', async () => {
  const { user } = await renderPage(<ExportOne subjectId="c-1" />, {
    rows: {
      holders: [holder()],
      certifications: [
        certification({ name: 'SEO', expires: on('2027-06-01') }),
        certification({ id: 'c-2', expires: on('2027-07-01') }),
      ],
    },
  });
  await user.click(screen.getByRole('button', { name: 'Add to calendar' }));
  await screen.findByText('Calendar file with 1 entry saved.');
  expect(savedFiles().map(({ name }) => name)).toEqual(['partner-companion-seo.ics']);
});

it('says that there is nothing to save', async () => {
  const { user } = await renderPage(<ExportOne subjectId="nobody" />);
  await user.click(screen.getByRole('button', { name: 'Add to calendar' }));
  await screen.findByText(/^There is no deadline yet to put in\./);
  expect(savedFiles()).toEqual([]);
});
