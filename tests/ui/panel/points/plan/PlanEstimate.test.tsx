// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RuleBook } from '../../../../../src/domain/points/rule-book.ts';
import { PlanEstimate } from '../../../../../src/ui/panel/points/plan/PlanEstimate.tsx';
import { bookWith } from '../../../../fixtures/ledger.ts';

function section(goalDay: string, book: RuleBook = bookWith()) {
  render(<PlanEstimate book={book} goalDay={goalDay} />);
  return screen.getByRole('region', { name: 'Estimate' }).textContent;
}

it('names the rule set of the day and what is assumed where it is not public', () => {
  const words = section('2027-01-15');
  expect(words).toContain('Used for Jan 15, 2027: Rules since Jul 15, 2026.');
  expect(words).toContain('assumed to count for 12 months');
  expect(words).toContain('The rates of these rules are not public. Those of the rules since Jul 15, 2025 stand in.');
  expect(words).toContain('What the minimum is counted on under these rules is not public.');
});

it('says what the user has set, and assumes nothing that is public', () => {
  const words = section('2026-01-15', bookWith({ soldLifeMonths: 6 }));
  expect(words).toContain('Sold points count for 6 months, as you set it.');
  expect(words).not.toContain('not public');
});
