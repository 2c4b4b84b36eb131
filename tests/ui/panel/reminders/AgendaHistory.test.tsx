// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { actOnReminders } from '../../../../src/jobs/act-on-reminders.ts';
import { keepWatch } from '../../../../src/jobs/keep-watch.ts';
import { AgendaHistory } from '../../../../src/ui/panel/reminders/AgendaHistory.tsx';
import { dated, delivery } from '../../../fixtures/reminders.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { TOLD_AT, toldWorld } from '../../../fixtures/told-world.ts';
import type { TestWorld } from '../../../fixtures/world.ts';

const HOUR = 3_600_000;
const KEY = 'expiry|c-1|2026-12-22|30d';

async function history(world: TestWorld) {
  const page = await renderPage(<AgendaHistory />, { world });
  const region = screen.getByRole('region', { name: 'What came' });
  await within(region).findByText(/came\.$|^No reminder/);
  const lines = () =>
    within(region)
      .queryAllByRole('listitem')
      .map((line) => line.textContent);
  return { ...page, region, lines };
}

it('says quietly that nothing has come', async () => {
  const { region } = await history(await toldWorld({ certifications: [] }));
  within(region).getByText('No reminder has come yet.');
});

it('tells the whole story of one reminder, the latest first', async () => {
  const world = await toldWorld();
  await actOnReminders(world, [KEY], { kind: 'snooze', until: TOLD_AT + HOUR });
  const { lines, region } = await history(world);
  expect(lines()).toEqual([
    'Inbound MarketingSnoozed Sun, Nov 22, 10:00 AM until Sun, Nov 22, 11:00 AMCame Sun, Nov 22, 10:00 AM, 30 days before the expiry',
  ]);
  world.setNow(TOLD_AT + HOUR);
  await act(() => keepWatch(world));
  await within(region).findByText('2 reminders came.');
  await act(() => actOnReminders(world, [`${KEY}+1`], { kind: 'acknowledge' }));
  await waitFor(() => {
    expect(lines()).toEqual([
      'Inbound MarketingDone Sun, Nov 22, 11:00 AMCame Sun, Nov 22, 11:00 AM, 30 days before the expiry',
      'Inbound MarketingSnoozed Sun, Nov 22, 10:00 AM until Sun, Nov 22, 11:00 AMCame Sun, Nov 22, 10:00 AM, 30 days before the expiry',
    ]);
  });
});

it('says of one whose reason has gone that it is out of date, with its name', async () => {
  const world = await toldWorld();
  const [row] = await world.database.deliveries.toArray();
  if (row === undefined) throw new Error('nothing was told');
  await world.database.deliveries.put({ ...row, state: 'acted', action: 'outdated', actedAt: TOLD_AT });
  const { lines } = await history(world);
  expect(lines()[0]).toContain('Inbound MarketingOut of date since Sun, Nov 22, 10:00 AM');
});

it('shows thirty at first, and more when asked', async () => {
  const world = await toldWorld({ certifications: [] });
  const many = Array.from({ length: 33 }, (_, index) => {
    const subjectId = `d-${index}`;
    const of = dated('2026-12-22', { subjectId, key: `expiry|${subjectId}` });
    return delivery(of, 30, { name: subjectId, due: TOLD_AT - index });
  });
  await world.database.deliveries.bulkPut(many);
  const { lines, user, region } = await history(world);
  expect(lines()).toHaveLength(30);
  within(region).getByText('33 reminders came.');
  await user.click(within(region).getByRole('button', { name: 'Show more: What came' }));
  await waitFor(() => expect(lines()).toHaveLength(33));
  expect(document.activeElement?.textContent).toBe('d-30');
});
