// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SnoozeComes } from '../../../../src/ui/panel/reminders/SnoozeComes.tsx';

const moment = { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' };
const quiet = { hours: { from: 20 * 60, to: 8 * 60 }, weekdays: [] };

it.each([
  ['a time that is not quiet', 'expiry', '2026-11-23T08:00Z', 'Mon, Nov 23, 09:00 AM', 0],
  [
    'a quiet time, with the moment it really comes',
    'expiry',
    '2026-11-23T20:00Z',
    'Mon, Nov 23, 09:00 PMThat is a quiet time. It comes Tue, Nov 24, 08:00 AM.',
    1,
  ],
  ['a quiet time that does not matter', 'sitting', '2026-11-23T20:00Z', 'Mon, Nov 23, 09:00 PM', 0],
] as const)('names %s', (_, kind, until, words, icons) => {
  const { container } = render(<SnoozeComes kind={kind} until={Date.parse(until)} moment={moment} quiet={quiet} />);
  expect(container.textContent).toBe(words);
  expect(container.querySelectorAll('svg')).toHaveLength(icons);
});
