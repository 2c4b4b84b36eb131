// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { PopupSnapshot } from '../../../src/domain/reminders/popup-snapshot.ts';
import { HOUR_MS, MINUTE_MS } from '../../../src/domain/time.ts';
import { CountdownSpeaker } from '../../../src/ui/popup/CountdownSpeaker.tsx';
import { lockItem, NOW, popupItem, snapshot } from '../../fixtures/popup-snapshots.ts';

/** Lets the clock run second by second and gives what was said, each with the second it was said at. */
function spoken(first: PopupSnapshot, seconds: number, later = first): [number, string][] {
  const said: [number, string][] = [];
  const { rerender } = render(<CountdownSpeaker snapshot={first} now={NOW} />);
  let before = screen.getByRole('status').textContent;
  if (before !== '') said.push([0, before]);
  for (let second = 1; second <= seconds; second += 1) {
    rerender(<CountdownSpeaker snapshot={later} now={NOW + second * 1_000} />);
    const words = screen.getByRole('status').textContent;
    if (words !== before) said.push([second, words]);
    before = words;
  }
  return said;
}

it('speaks once at every threshold, and at the end', () => {
  expect(spoken(snapshot({ items: [lockItem(61 * MINUTE_MS)] }), 65 * 60)).toEqual([
    [60, 'Inbound Marketing: Retake locked 01:00:00'],
    [31 * 60, 'Inbound Marketing: Retake locked 00:30:00'],
    [46 * 60, 'Inbound Marketing: Retake locked 00:15:00'],
    [56 * 60, 'Inbound Marketing: Retake locked 00:05:00'],
    [60 * 60, 'Inbound Marketing: Retake locked 00:01:00'],
    [61 * 60, 'Inbound Marketing: May be retaken now'],
  ]);
});

it('is silent about what was on screen when it began, and about days', () => {
  const items = [lockItem(10 * MINUTE_MS), lockItem(-HOUR_MS, { subjectId: 'c-2' }), popupItem({ at: NOW + HOUR_MS })];
  expect(spoken(snapshot({ items }), 60)).toEqual([]);
});

it('says everything that is reached in one second', () => {
  const items = [lockItem(MINUTE_MS + 2_000), lockItem(MINUTE_MS + 2_000, { subjectId: 'c-2', name: 'SEO' })];
  expect(spoken(snapshot({ items }), 10)).toEqual([
    [2, 'Inbound Marketing: Retake locked 00:01:00. SEO: Retake locked 00:01:00'],
  ]);
});

it('catches up with what was passed while the computer slept', () => {
  const { rerender } = render(<CountdownSpeaker snapshot={snapshot({ items: [lockItem(2 * HOUR_MS)] })} now={NOW} />);
  rerender(<CountdownSpeaker snapshot={snapshot({ items: [lockItem(2 * HOUR_MS)] })} now={NOW + 3 * HOUR_MS} />);
  expect(screen.getByRole('status').textContent).toBe('Inbound Marketing: May be retaken now');
});

it('does not speak of a lock that came while it watched', () => {
  expect(spoken(snapshot(), 5, snapshot({ items: [lockItem(12 * HOUR_MS)] }))).toEqual([]);
});
