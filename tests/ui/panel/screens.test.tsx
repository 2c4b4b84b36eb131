// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readRoute } from '../../../src/ui/panel/route.ts';
import { screenFor } from '../../../src/ui/panel/screens.tsx';
import { renderPage } from '../../fixtures/render-page.tsx';
import { certification, holder } from '../../fixtures/rows.ts';

Object.assign(chrome.runtime, { getManifest: () => ({ version: '1.2.3' }) });

/** The addresses that bookmarks hold. */
it.each([
  ['', 'Certifications'],
  ['#/certifications', 'Certifications'],
  ['#/certifications/new', 'New certification'],
  ['#/certifications/import', 'Import certifications'],
  ['#/certifications/desk', 'Academy desk'],
  ['#/certifications/c-1', 'Inbound Marketing'],
  ['#/certifications/gone', 'This certification is not there'],
  ['#/reminders', 'Reminders'],
  ['#/reminders/settings', 'Reminder settings'],
  ['#/settings', 'Settings'],
])('opens "%s" at %s', async (hash, heading) => {
  const rows = { holders: [holder()], certifications: [certification()] };
  await renderPage(screenFor(readRoute(hash)), { rows });
  await screen.findByRole('heading', { level: 1, name: heading });
});

it.each([
  ['#/certifications/c-1', false],
  ['#/certifications/c-1?renewed', true],
])('knows at "%s" whether new dates are awaited: %s', async (hash, awaited) => {
  await renderPage(screenFor(readRoute(hash)), { rows: { holders: [holder()], certifications: [certification()] } });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByText(/^Well done\. Enter the new dates/) !== null).toBe(awaited);
});

it.each([
  '#/nowhere',
  '#/settings/x',
  '#/reminders/x',
  '#/reminders/settings/x',
  '#/certifications/c-1/x',
  '#/Certifications',
  '#/points/x',
  '#/points/tier/x',
  '#/partner/x',
  '#/partner/team/x',
])('has no screen for %s', (hash) => {
  expect(screenFor(readRoute(hash))).toBeNull();
});
