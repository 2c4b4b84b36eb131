// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { CertificationRow } from '../../../../src/ui/panel/certifications/CertificationRow.tsx';
import { listEntry } from '../../../../src/ui/panel/certifications/list-entry.ts';
import { certification, holder, on } from '../../../fixtures/rows.ts';

const NOW = Date.parse('2026-11-22T09:00Z');

function show(overrides: Partial<Certification>, now = NOW) {
  const onFavour = vi.fn();
  const entry = listEntry(certification(overrides), {
    now: NOW,
    today: '2026-11-22',
    expiringDays: 90,
    holders: new Map([['h-1', holder({ name: 'Ada Example', isMe: false })]]),
    ofHolder: () => [],
  });
  render(<CertificationRow line={entry} index={4} total={9} now={now} onFavour={onFavour} />);
  return { onFavour, entry };
}

const words = () =>
  [...screen.getByRole('link').querySelectorAll('span')]
    .filter((span) => span.querySelector('span') === null)
    .map((span) => span.textContent);

it('leads to the certification and says what, whose, until when and in which states', () => {
  show({ expires: on('2027-02'), stage: 'in-progress' });
  expect(screen.getByRole('link').getAttribute('href')).toBe('#/certifications/c-1');
  expect(words()).toEqual(['Inbound Marketing', 'Ada Example · until Feb 2027', 'Expires in Feb 2027', 'In progress']);
});

it('leaves out a date that is not known', () => {
  show({});
  expect(words()).toEqual(['Inbound Marketing', 'Ada Example', 'Active']);
});

it.each([
  [0, ['Retake locked 00:00:30', 'In progress']],
  [29_000, ['Retake locked 00:00:01', 'In progress']],
  [30_000, ['In progress']],
])('counts a lock down to its end, after %i ms', (ms, states) => {
  const lock = { startedAt: NOW, reason: 'last-attempt', until: NOW + 30_000 } as const;
  show({ lock, stage: 'in-progress' }, NOW + ms);
  expect(words().slice(2)).toEqual(states);
});

it.each([true, false])('has a star that says whether it is a favourite: %s', async (favourite) => {
  const { onFavour, entry } = show({ favourite });
  const star = screen.getByRole('button', { name: 'Favourite: Inbound Marketing', pressed: favourite });
  await userEvent.setup().click(star);
  expect(onFavour).toHaveBeenCalledExactlyOnceWith(entry);
});

it('says which of how many it is', () => {
  show({});
  const item = screen.getByRole('listitem');
  expect(item.getAttribute('aria-posinset')).toBe('5');
  expect(item.getAttribute('aria-setsize')).toBe('9');
});
