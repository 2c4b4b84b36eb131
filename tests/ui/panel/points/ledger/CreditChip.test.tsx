// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { historyOn } from '../../../../../src/domain/points/breakdown.ts';
import { CreditChip } from '../../../../../src/ui/panel/points/ledger/CreditChip.tsx';
import { creditsOf } from '../../../../fixtures/ledger.ts';

it.each([
  ['2026-01-01', 'calm', 'To come on Mar 2, 2026'],
  ['2026-06-01', 'good', 'Count until Mar 2, 2027'],
  ['2027-06-01', 'muted', 'Expired on Mar 2, 2027'],
])('tells on %s by icon (%s) and word: %s', (day, tone, words) => {
  const [line] = historyOn(creditsOf(), 'acme', day);
  if (line === undefined) throw new Error('It gives no points.');
  const { container } = render(<CreditChip line={line} />);
  screen.getByText(words);
  expect(container.querySelector('svg')?.dataset.tone).toBe(tone);
});
