// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { DEFAULT_PREFERENCES } from '../../../../src/domain/preferences.ts';
import { CertificationHead } from '../../../../src/ui/panel/certifications/CertificationHead.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { attempt, certification, holder, on } from '../../../fixtures/rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');

afterEach(() => void vi.useRealTimers());

async function head(overrides: Partial<Certification> = {}, others: readonly Certification[] = []) {
  const row = certification(overrides);
  const page = await renderPage(<CertificationHead certification={row} preferences={DEFAULT_PREFERENCES} />, {
    world: testWorld({ now: NOW }),
    rows: { holders: [holder()], certifications: [row, ...others], examAttempts: [attempt()] },
    route: '/certifications/c-1',
  });
  const kept = () => page.world.database.certifications.get('c-1');
  const states = () => [...page.container.querySelectorAll('.chip')].map((chip) => chip.textContent);
  return { ...page, kept, states };
}

it('names the certification and every state it is in', async () => {
  const lock = { startedAt: NOW, reason: 'last-attempt', until: NOW + 60_000 } as const;
  const { states } = await head({ expires: on('2026-12-15'), stage: 'in-progress', lock });
  screen.getByRole('heading', { level: 1, name: 'Inbound Marketing' });
  expect(states()).toEqual(['Retake locked 00:01:00', 'Expires in 23 days', 'In progress']);
});

it('counts a lock down and drops it at its end', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const lock = { startedAt: NOW, reason: 'last-attempt', until: NOW + 2_000 } as const;
  const { world, states } = await head({ lock });
  for (const shown of [['Retake locked 00:00:01', 'Active'], ['Active']]) {
    world.setNow(world.now() + 1_000);
    act(() => void vi.advanceTimersByTime(1_000));
    expect(states()).toEqual(shown);
  }
});

it('says which prerequisite is missing, and no more once it is held', async () => {
  const waiting = { catalogueId: 'solutions-partner', stage: 'in-progress' } as const;
  const { unmount } = await head(waiting);
  await screen.findByText(/^Needs first: .*Marketing Hub/);
  screen.getByText('Prerequisite missing');
  unmount();
  const { states } = await head(waiting, [certification({ id: 'c-2', catalogueId: 'marketing-hub-software' })]);
  await waitFor(() => expect(states()).toEqual(['In progress']));
  expect(screen.queryByText(/^Needs first/)).toBeNull();
});

it.each([
  [false, 'Make a favourite', '“Inbound Marketing” is a favourite.'],
  [true, 'No longer a favourite', '“Inbound Marketing” is no longer a favourite.'],
])('changes whether it is a favourite (%s), and takes that back', async (favourite, name, words) => {
  const { user, kept } = await head({ favourite });
  const button = screen.getByRole('button', { name });
  // The words change, so a pressed state beside them would say the opposite.
  expect(button.hasAttribute('aria-pressed')).toBe(false);
  await user.click(button);
  await screen.findByText(words);
  expect((await kept())?.favourite).toBe(!favourite);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back.');
  expect((await kept())?.favourite).toBe(favourite);
});

it('deletes it with its attempts, goes back to the list and offers it back', async () => {
  const { user, world, kept } = await head();
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await screen.findByText('“Inbound Marketing” deleted.');
  expect(location.hash).toBe('#/certifications');
  expect((await kept())?.deletedAt).toBe(NOW);
  expect((await world.database.examAttempts.get('a-1'))?.deletedAt).toBe(NOW);
  await user.keyboard('{Control>}z');
  await screen.findByText('Taken back.');
  expect((await kept())?.deletedAt).toBeNull();
  expect((await world.database.examAttempts.get('a-1'))?.deletedAt).toBeNull();
});
