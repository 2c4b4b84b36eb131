// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NEW_SUMMARY, type SummaryDraft } from '../../../../../src/domain/partner/summary/summary-draft.ts';
import { SummarySheet } from '../../../../../src/ui/panel/partner/summary/SummarySheet.tsx';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { renewalWorld } from '../../../../fixtures/renewal-world.ts';

async function sheet(change: Partial<SummaryDraft> = {}, day = '2026-11-22') {
  const world = await renewalWorld();
  const draft = { ...NEW_SUMMARY, ...change };
  await renderPage(<SummarySheet draft={draft} day={day} points={{ ...pointsWith(), today: '2026-11-22' }} />, {
    world,
  });
  return screen.findByRole('article', { name: 'The summary' });
}

const regions = () =>
  within(screen.getByRole('article'))
    .getAllByRole('region')
    .map((one) => one.querySelector('h2')?.textContent);

it('has all sections, and says what its numbers rest on', async () => {
  const article = await sheet({ partner: 'Example Agency', note: 'For our meeting.' });
  await screen.findByRole('region', { name: 'Open renewals, next 180 days' });
  expect(regions()).toEqual(['Tier', 'Deadlines, next 90 days', 'Open renewals, next 180 days', 'Certifications']);
  for (const words of ['Example Agency', 'For our meeting.', 'As of Nov 22, 2026', 'estimates', 'Rules since']) {
    expect(article.textContent).toContain(words);
  }
});

it('has only the sections that are wanted', async () => {
  await sheet({ left: ['tier', 'renewals', 'certifications'] });
  expect(regions()).toEqual(['Deadlines, next 90 days']);
});

it('says of a past day that it is worked out from what is kept today, and of today nothing of the kind', async () => {
  const past = await sheet({ left: ['tier', 'renewals', 'certifications', 'deadlines'] }, '2026-09-30');
  within(past).getByText(/^Worked out for Sep 30, 2026 from what is kept on Nov 22, 2026\./);
  cleanup();
  await sheet();
  expect(screen.queryByText(/^Worked out for/)).toBeNull();
});
