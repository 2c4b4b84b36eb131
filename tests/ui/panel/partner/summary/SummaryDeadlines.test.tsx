// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SummaryDeadlines } from '../../../../../src/ui/panel/partner/summary/SummaryDeadlines.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { renewalWorld } from '../../../../fixtures/renewal-world.ts';

async function rows(day: string) {
  await renderPage(<SummaryDeadlines day={day} />, { world: await renewalWorld() });
  await screen.findByRole('table');
  return screen.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent));
}

it.each([
  ['2026-11-22', 'Renewal decision in 70 days'],
  ['2027-01-30', 'Renewal decision in 1 day'],
  ['2027-01-31', 'Renewal decision today'],
])('counts from %s', async (day, words) => {
  expect(await rows(day)).toEqual([
    ['What', 'Who', 'When', 'State'],
    ['Acme Tools', '', 'Jan 31, 2027', words],
  ]);
});

it.each(['2026-11-01', '2027-02-01'])('has none on %s', async (day) => {
  await renderPage(<SummaryDeadlines day={day} />, { world: await renewalWorld() });
  await screen.findByText('None.');
});
