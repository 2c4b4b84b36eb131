// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../../src/domain/preferences.ts';
import { readPreferences } from '../../../../src/store/queries/settings.ts';
import { SettingsScreen } from '../../../../src/ui/panel/settings/SettingsScreen.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder, on } from '../../../fixtures/rows.ts';

beforeEach(() => {
  Object.assign(chrome.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});

async function screenOf() {
  const page = await renderPage(<SettingsScreen />, {
    // Ten days ahead, so the icon shows it.
    rows: { holders: [holder()], certifications: [certification({ expires: on('2026-12-02') })] },
  });
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  const kept = () => readPreferences(page.world.database);
  const becomes = (change: Partial<Preferences>) =>
    waitFor(async () => expect(await kept()).toEqual({ ...DEFAULT_PREFERENCES, ...change }));
  const field = (name: string) => screen.getByLabelText(name);
  return { ...page, kept, becomes, field };
}

const EXPIRING = 'Days before expiry from which it counts as expiring';
const AHEAD = 'Days ahead the icon looks';

it('shows what holds', async () => {
  const { field } = await screenOf();
  expect(field(EXPIRING)).toHaveProperty('value', '90');
  expect(field(AHEAD)).toHaveProperty('value', '30');
  expect(field('Show the soonest deadline on the toolbar icon')).toHaveProperty('checked', true);
  expect(screen.getByRole('checkbox', { name: 'Sun' })).toHaveProperty('checked', true);
});

it('keeps a number at once, says so and takes it back', async () => {
  const { user, field, becomes } = await screenOf();
  await user.clear(field(EXPIRING));
  await user.type(field(EXPIRING), '30{Enter}');
  await screen.findByText('Setting saved.');
  await becomes({ expiringDays: 30 });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await becomes({});
  await waitFor(() => expect(field(EXPIRING)).toHaveProperty('value', '90'));
});

it('keeps nothing of a number that is refused', async () => {
  const { user, field, becomes } = await screenOf();
  await user.clear(field(EXPIRING));
  await user.type(field(EXPIRING), 'many{Tab}');
  screen.getByText('“many” is not a whole number.');
  expect(screen.queryByText('Setting saved.')).toBeNull();
  await becomes({});
});

it('lets the icon look further, or show nothing', async () => {
  const { user, world, field, becomes } = await screenOf();
  expect(world.browser.badge?.text).toBe('10d');
  await user.clear(field(AHEAD));
  await user.type(field(AHEAD), '5{Enter}');
  await waitFor(() => expect(world.browser.badge?.text).toBe(''));
  await user.click(field('Show the soonest deadline on the toolbar icon'));
  await becomes({ badge: false, badgeDays: 5 });
  await waitFor(() => expect(screen.queryByLabelText(AHEAD)).toBeNull());
});

it('keeps the days off', async () => {
  const { user, field, becomes } = await screenOf();
  await user.click(screen.getByRole('checkbox', { name: 'Fri' }));
  await becomes({ weekend: [5, 6, 7] });
  fireEvent.change(field('Day off'), { target: { value: '2026-12-25' } });
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await becomes({ weekend: [5, 6, 7], holidays: ['2026-12-25'] });
  await user.click(await screen.findByRole('button', { name: 'Delete Dec 25, 2026' }));
  await becomes({ weekend: [5, 6, 7], holidays: [] });
});
