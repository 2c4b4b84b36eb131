// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { missingFor, tierAsksOn } from '../../../../../src/domain/points/tier.ts';
import { GoalTable } from '../../../../../src/ui/panel/points/tier/GoalTable.tsx';
import { FIFTY, FILLED, TODAY } from '../../../../fixtures/tier.ts';

function rowsOf(tier: string): string[] {
  const ask = tierAsksOn(FILLED, TODAY)?.asks.find((one) => one.tier === tier);
  if (ask === undefined) throw new Error('no such tier');
  render(<GoalTable ask={ask} missing={missingFor(FIFTY, ask)} standing={FIFTY} />);
  return screen
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);
}

it('shows everything a tier asks for, what is there and what is missing', () => {
  expect(rowsOf('platinum')).toEqual(['Total5010050', 'Sourced minimum506010', 'Managed minimum02525']);
  screen.getByRole('table', { name: 'What Platinum asks for' });
  const meter = screen.getByLabelText('Total: 50 of 100');
  expect([meter.getAttribute('value'), meter.getAttribute('max')]).toEqual(['50', '100']);
});

it('leaves out what is not asked for and says where nothing is missing', () => {
  expect(rowsOf('gold')).toEqual(['Total5040none']);
});
