// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { PopupSnapshot } from '../../../src/domain/reminders/popup-snapshot.ts';
import { HOUR_MS } from '../../../src/domain/time.ts';
import { PopupFace } from '../../../src/ui/popup/PopupFace.tsx';
import { speak } from '../../fixtures/locale-messages.ts';
import { lockItem, NOW, popupItem, SNAPSHOTS, snapshot } from '../../fixtures/popup-snapshots.ts';

function show(shown: PopupSnapshot, notice: string | null = null) {
  const actions = {
    openPanel: vi.fn(),
    logAttempt: vi.fn(),
    newTicket: vi.fn(),
    readPage: vi.fn(),
    guardTab: vi.fn(),
    answerReminders: vi.fn(),
  };
  const said = <p role="status">What was said</p>;
  render(<PopupFace snapshot={shown} now={NOW} notice={notice} said={said} busy={false} actions={actions} />);
  return { actions, user: userEvent.setup(), button: (name: string) => screen.getByRole('button', { name }) };
}

it('names the most urgent item, whose it is and how long there is', () => {
  show(snapshot({ items: [popupItem(), lockItem(11 * HOUR_MS, { name: 'SEO', holder: 'Ada Example' })] }));
  const next = within(screen.getByRole('region', { name: 'Next up' }));
  expect(next.getByRole('button', { name: 'SEO' })).toBeTruthy();
  expect(next.getByText('Retake locked 11:00:00')).toBeTruthy();
  expect(next.getByText('Ada Example')).toBeTruthy();
});

it('lists every deadline with its state in words, the most urgent first', () => {
  show(SNAPSHOTS['many items']);
  const lines = within(screen.getByRole('list', { name: 'Deadlines' })).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    'PracticalPracticum due todayNov 22, 2026',
    'SEORetake locked 11:00:00Ada Example',
    '<script>alert("x")</script> & \'co\'Retake locked 3 days"><img src=x>',
    'Inbound MarketingExpires in 10 daysDec 2, 2026',
    'Email MarketingExpires in Feb 2027',
    'GradedGrade should be inNov 21, 2026',
    'OldExpired 7 days agoNov 15, 2026',
  ]);
});

it('opens the certification of the item that was clicked', async () => {
  const { actions, user, button } = show(SNAPSHOTS['many items']);
  await user.click(button('Practical'));
  expect(actions.openPanel).toHaveBeenLastCalledWith('/certifications/c-5');
  await user.click(screen.getByRole('button', { name: /^Old/ }));
  expect(actions.openPanel).toHaveBeenLastCalledWith('/certifications/c-4');
});

it('offers its actions', async () => {
  const { actions, user, button } = show(SNAPSHOTS['one item']);
  await user.click(button('Open side panel'));
  await user.click(button('Log exam attempt'));
  await user.click(button('New ticket from this page'));
  await user.click(button('Read this page'));
  expect(actions.openPanel).toHaveBeenCalledWith('/certifications');
  expect(actions.logAttempt).toHaveBeenCalledWith(null);
  expect(actions.newTicket).toHaveBeenCalledOnce();
  expect(actions.readPage).toHaveBeenCalledOnce();
});

it('says what to do first when nothing is kept', async () => {
  const { actions, user, button } = show(SNAPSHOTS.empty);
  expect(screen.getByRole('region', { name: 'Next up' }).textContent).toContain('Nothing to watch yet');
  expect(screen.queryByRole('list')).toBeNull();
  expect(button('Log exam attempt').hasAttribute('disabled')).toBe(true);
  await user.click(button('Paste what you have'));
  expect(actions.openPanel).toHaveBeenCalledWith('/certifications/import');
});

it('says that nothing has a date', () => {
  const { button } = show(SNAPSHOTS.quiet);
  expect(screen.getByRole('region', { name: 'Next up' }).textContent).toContain('Nothing has a date');
  expect(button('Log exam attempt').hasAttribute('disabled')).toBe(false);
});

it.each([
  [1, '1 more in the side panel'],
  [12, '12 more in the side panel'],
])('says that %i more do not fit', (more, words) => {
  show(snapshot({ items: [popupItem()], more }));
  expect(screen.getByText(words)).toBeTruthy();
});

it('shows an exam that runs, by what is left or what has passed', async () => {
  const { actions, user } = show(SNAPSHOTS.sitting);
  const cards = screen.getAllByRole('region', { name: 'Exam running' });
  expect(cards.map((card) => card.querySelector('.clock')?.textContent)).toEqual(['01:29:00 left', '00:01:00 so far']);
  const [, open] = cards;
  if (open === undefined) throw new Error('One exam is missing.');
  await user.click(within(open).getByRole('button', { name: 'Exam ended, log it' }));
  expect(actions.logAttempt).toHaveBeenCalledWith('c-2');
  await user.click(within(open).getByRole('button', { name: 'Guard this tab' }));
  expect(actions.guardTab).toHaveBeenCalledOnce();
});

it('puts the reminders that await an answer above everything else but what was said', async () => {
  const { actions, user, button } = show(SNAPSHOTS['many reminders']);
  const main = screen.getByRole('main');
  const [, said, card, next] = main.children;
  expect(said).toBe(screen.getByRole('status'));
  expect(card).toBe(screen.getByRole('region', { name: '12 reminders' }));
  expect(next).toBe(screen.getByRole('region', { name: 'Next up' }));
  await user.click(screen.getByRole('button', { name: /^Reminded 2/ }));
  expect(actions.openPanel).toHaveBeenCalledExactlyOnceWith('/certifications/c-2');
  await user.click(button('Done with all'));
  expect(actions.answerReminders).toHaveBeenCalledExactlyOnceWith('done');
});

it('shows no card without reminders', () => {
  show(SNAPSHOTS['many items']);
  expect(screen.queryByRole('region', { name: /reminder/ })).toBeNull();
});

it('says a notice as an alert', () => {
  show(SNAPSHOTS.quiet, 'Something to know');
  expect(screen.getByRole('alert').textContent).toContain('Something to know');
});

it('speaks French', () => {
  speak('fr');
  show(snapshot({ items: [lockItem(60_000)] }));
  expect(screen.getByRole('region', { name: 'À venir' }).textContent).toContain('Examen bloqué 00:01:00');
  expect(screen.getByRole('list', { name: 'Échéances' })).toBeTruthy();
});
