// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Certification, Sitting } from '../../../../src/domain/certifications/certification.ts';
import { MINUTE_MS } from '../../../../src/domain/time.ts';
import { readCertification } from '../../../../src/store/queries/certifications.ts';
import { useLive } from '../../../../src/ui/components/use-live.ts';
import { useWorld } from '../../../../src/ui/components/world-context.ts';
import { SittingPanel } from '../../../../src/ui/panel/certifications/SittingPanel.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification } from '../../../fixtures/rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const onFinish = vi.fn();

afterEach(() => {
  vi.useRealTimers();
  onFinish.mockClear();
});

/** The panel on the certification as it is kept. */
function Live() {
  const world = useWorld();
  const row = useLive(() => readCertification(world.database, 'c-1'), [world]);
  return row === undefined || row === null ? null : <SittingPanel certification={row} onFinish={onFinish} />;
}

async function panel(sitting: Sitting | null) {
  const row: Certification = certification({ sitting });
  const page = await renderPage(<Live />, { world: testWorld({ now: NOW }), rows: { certifications: [row] } });
  const click = (name: string) => page.user.click(screen.getByRole('button', { name }));
  const kept = async () => (await page.world.database.certifications.get('c-1'))?.sitting;
  return { ...page, click, kept };
}

const button = (name: string) => screen.findByRole('button', { name });

describe('before the exam', () => {
  it('says what one sitting means, then notes that it began', async () => {
    const { user, click, kept } = await panel(null);
    await user.click(await button('I am starting the exam'));
    await user.type(screen.getByRole('textbox'), '90');
    await click('Start now');
    await screen.findByText('Exam of “Inbound Marketing” started.');
    expect(await kept()).toEqual({ startedAt: NOW, limitMinutes: 90 });
    expect((await screen.findByRole('timer')).textContent).toBe('01:30:00 left');
  });

  it('takes the start back', async () => {
    const { user, click, kept } = await panel(null);
    await user.click(await button('I am starting the exam'));
    await click('Start now');
    await user.click(await button('Undo'));
    await screen.findByText('Taken back.');
    expect(await kept()).toBeNull();
  });

  it('goes back without a trace', async () => {
    const { user, click, kept } = await panel(null);
    await user.click(await button('I am starting the exam'));
    await click('Cancel');
    await button('I am starting the exam');
    expect(await kept()).toBeNull();
  });
});

describe('during the exam', () => {
  it('counts by the second, down or up', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { world } = await panel({ startedAt: NOW - MINUTE_MS, limitMinutes: 2 });
    const timer = await screen.findByRole('timer');
    expect(timer.textContent).toBe('00:01:00 left');
    // A busy machine draws before it runs the effect that starts the clock.
    await act(async () => {});
    world.setNow(NOW + MINUTE_MS);
    act(() => void vi.advanceTimersByTime(1_000));
    expect(timer.textContent).toBe('The time is over');
  });

  it('says how long it has run where no limit is known', async () => {
    await panel({ startedAt: NOW - MINUTE_MS, limitMinutes: null });
    expect((await screen.findByRole('timer')).textContent).toBe('00:01:00 so far');
  });

  it('leads to logging it', async () => {
    const { user } = await panel({ startedAt: NOW, limitMinutes: null });
    await user.click(await button('Exam ended, log it'));
    expect(onFinish).toHaveBeenCalledOnce();
  });

  it.each([
    ['page', /^The browser now asks before this tab is closed/, true],
    ['not-granted', /^Click the toolbar icon while that page is in front/, false],
    ['not-a-page', /^This page cannot be read/, false],
  ] as const)('guards the tab in front, if it is %s', async (kind, words, guarded) => {
    const { user, world } = await panel({ startedAt: NOW, limitMinutes: null });
    world.browser.page = kind === 'page' ? { kind, page: { url: '', title: '', text: '', links: [] } } : { kind };
    await user.click(await button('Guard this tab'));
    await screen.findByText(words);
    expect(world.browser.guarded).toBe(guarded);
  });

  it('forgets a sitting that was none, and takes that back', async () => {
    const sitting = { startedAt: NOW, limitMinutes: 60 };
    const { user, kept } = await panel(sitting);
    await user.click(await button('I did not sit it'));
    await screen.findByText('The sitting of “Inbound Marketing” was taken back.');
    expect(await kept()).toBeNull();
    await user.click(await button('Undo'));
    await screen.findByText('Taken back.');
    expect(await kept()).toEqual(sitting);
  });
});
