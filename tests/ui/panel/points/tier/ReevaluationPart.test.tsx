// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { POINTS_RULES } from '../../../../../src/facts/points-rules.ts';
import { ReevaluationPart } from '../../../../../src/ui/panel/points/tier/ReevaluationPart.tsx';
import { month, pointsAccount, review, TODAY } from '../../../../fixtures/tier.ts';

function show(today = TODAY) {
  render(
    <ReevaluationPart
      account={pointsAccount({ creditedTier: 'gold' })}
      rules={POINTS_RULES}
      today={today}
      reevaluation={review()}
      window={[month('2026-11-15', 'gold')]}
      certified={{ found: { kind: 'none' }, holder: '' }}
    />,
  );
}

it('names the day, the days left, the window and where the rule stands', () => {
  show();
  screen.getByText('Next one: Jan 15, 2027');
  screen.getByText('in 54 days');
  screen.getByText(/^It looks at Aug 15, 2026 to Jan 15, 2027\./);
  expect(screen.getByRole('link', { name: 'The rule: HubSpot, undated' }).getAttribute('href')).toMatch(/^https:/);
  screen.getByText(/^Gold is kept/);
  screen.getByText('One lapse costs the tier.');
  expect(screen.getAllByRole('row')).toHaveLength(2);
});

it('says when it is today', () => {
  show('2027-01-15');
  screen.getByText('today');
});
