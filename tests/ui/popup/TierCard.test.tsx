// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TierCard } from '../../../src/ui/popup/TierCard.tsx';
import { speak } from '../../fixtures/locale-messages.ts';

const TIER = { total: '1234.50', toward: 'platinum', missing: '65.33', reevaluationOn: '2027-01-15' } as const;

it('says the points, what is missing and when tiers are looked at next, and opens the tier', async () => {
  const onOpen = vi.fn();
  render(<TierCard tier={TIER} onOpen={onOpen} />);
  const card = screen.getByRole('region', { name: 'Tier points (estimate)' });
  expect(card.textContent).toContain('65.33 missing for Platinum · re-evaluation on Jan 15, 2027');
  await userEvent.setup().click(screen.getByRole('button', { name: '1,234.5 pts' }));
  expect(onOpen).toHaveBeenCalledOnce();
});

it('says that nothing is missing', () => {
  render(<TierCard tier={{ ...TIER, toward: null, missing: null, reevaluationOn: null }} onOpen={() => {}} />);
  expect(screen.getByRole('region').textContent).toBe(
    'Tier points (estimate)1,234.5 ptsNo minimum that you filled in is missing',
  );
});

it('writes numbers and dates as the language does', () => {
  speak('fr');
  render(<TierCard tier={TIER} onOpen={() => {}} />);
  expect(screen.getByRole('region').textContent).toMatch(
    /1.234,5 pts.*65,33 pour Platinum · réévaluation le 15 janv\. 2027/,
  );
});
