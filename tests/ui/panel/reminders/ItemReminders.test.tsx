// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { DEFAULT_REMINDER_PREFERENCES } from '../../../../src/domain/reminders/reminder-preferences.ts';
import { readDeadlinesOf } from '../../../../src/store/queries/reminders.ts';
import { useLive } from '../../../../src/ui/components/use-live.ts';
import { useWorld } from '../../../../src/ui/components/world-context.ts';
import { ItemReminders } from '../../../../src/ui/panel/reminders/ItemReminders.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder, on } from '../../../fixtures/rows.ts';

const LONG_AGO = Date.parse('2026-01-10T09:00Z');

function Live() {
  const { database } = useWorld();
  const found = useLive(() => readDeadlinesOf(database, 'c-1'), [database]);
  return found === undefined ? null : (
    <ItemReminders subjectId="c-1" found={found} preferences={DEFAULT_REMINDER_PREFERENCES} />
  );
}

async function show(overrides: Partial<Certification>) {
  const page = await renderPage(<Live />, {
    rows: { holders: [holder()], certifications: [certification(overrides)] },
  });
  await screen.findByRole('region', { name: 'Reminders' });
  const card = () => screen.getByRole('group', { name: 'Certification expires' });
  return {
    ...page,
    card,
    line: () => card().querySelector('summary span')?.textContent,
    kept: () => page.world.database.reminderChoices.get('expiry|c-1'),
  };
}

it('shows each deadline with its next reminder, the first one first', async () => {
  await show({ expires: on('2027-06-01'), studyDays: 10 });
  const lines = screen.getAllByRole('group').map((group) => group.querySelector('summary')?.textContent);
  expect(lines).toEqual([
    'Start studyingMay 22, 2027 · next reminder Sat, May 8, 2027, 09:00 AM',
    'Certification expiresJun 1, 2027 · next reminder Wed, Mar 3, 2027, 09:00 AM',
  ]);
});

it('silences one at once, and takes it back', async () => {
  const { user, card, line, kept } = await show({ expires: on('2027-06-01') });
  await user.click(within(card()).getByRole('checkbox', { name: 'Remind me' }));
  await screen.findByText('Setting saved.');
  await waitFor(() => expect(line()).toBe('Jun 1, 2027 · reminders off'));
  expect(await kept()).toEqual({ key: 'expiry|c-1', muted: true, leads: null });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(line()).toContain('next reminder Wed, Mar 3, 2027'));
  expect(await kept()).toBeUndefined();
});

it('gives one leads of its own, and the usual ones again', async () => {
  const { user, card, line, kept } = await show({ expires: on('2027-06-01') });
  await user.type(within(card()).getByRole('textbox', { name: 'Days before' }), '120{Enter}');
  await waitFor(() => expect(line()).toContain('next reminder Mon, Feb 1, 2027'));
  expect((await kept())?.leads).toEqual([120, 90, 60, 30, 14, 7, 1, 0]);
  await user.click(await within(card()).findByRole('button', { name: 'Back to the usual' }));
  await waitFor(() => expect(line()).toContain('next reminder Wed, Mar 3, 2027'));
  expect(await kept()).toBeUndefined();
});

it('keeps showing a date that is over, and says that nothing more comes', async () => {
  const { line } = await show({ expires: on('2025-06-01') });
  expect(line()).toBe('Jun 1, 2025 · no reminder left');
  screen.getByRole('button', { name: 'Add to calendar' });
});

it('leaves out a lock that ended long ago', async () => {
  const lock = { startedAt: LONG_AGO, until: LONG_AGO + 1, reason: 'last-attempt' as const };
  await show({ expires: on('2027-06-01'), lock });
  expect(screen.getAllByRole('group')).toHaveLength(1);
});

it('says what brings reminders where there is no date', async () => {
  await show({});
  screen.getByText('There is no date yet to remind you of. An expiry date brings reminders.');
  expect(screen.queryByRole('button', { name: 'Add to calendar' })).toBeNull();
});
