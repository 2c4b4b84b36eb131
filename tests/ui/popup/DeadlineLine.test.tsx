// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { PopupItem } from '../../../src/domain/reminders/popup-snapshot.ts';
import { HOUR_MS } from '../../../src/domain/time.ts';
import { DeadlineLine } from '../../../src/ui/popup/DeadlineLine.tsx';
import { lockItem, NOW, popupItem } from '../../fixtures/popup-snapshots.ts';
import { on } from '../../fixtures/rows.ts';

function show(item: PopupItem) {
  const onOpen = vi.fn();
  render(<DeadlineLine item={item} now={NOW} today="2026-11-22" onOpen={onOpen} />);
  return onOpen;
}

it.each<[string, PopupItem, string[]]>([
  ['a day', popupItem(), ['Inbound Marketing', 'Expires in 10 days', 'Dec 2, 2026']],
  ['a month', popupItem({ on: on('2027-02') }), ['Inbound Marketing', 'Expires in Feb 2027']],
  ['a lock', lockItem(2 * HOUR_MS), ['Inbound Marketing', 'Retake locked 02:00:00']],
  ['another holder', lockItem(0, { holder: 'Ada' }), ['Inbound Marketing', 'May be retaken now', 'Ada']],
])('says in words what %s means', (_what, item, words) => {
  show(item);
  const spans = [...screen.getByRole('listitem').querySelectorAll('span')].filter((span) => span.children.length === 0);
  expect(spans.map((span) => span.textContent)).toEqual(words);
});

it('opens what it is about, by key too', async () => {
  const onOpen = show(popupItem());
  await userEvent.setup().keyboard('{Tab}{Enter}');
  expect(onOpen).toHaveBeenCalledOnce();
});
