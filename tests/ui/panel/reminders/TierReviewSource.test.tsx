// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNER_RULES } from '../../../../src/facts/partner-rules.ts';
import { TierReviewSource } from '../../../../src/ui/panel/reminders/TierReviewSource.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';

it('names the days, calls it an estimate and says where it comes from', () => {
  render(<TierReviewSource />);
  screen.getByText(/^Tiers are re-evaluated on January 15 and July 15;.* An estimate:/);
  const links = screen.getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'Days and consequence: HubSpot, undated',
    'Required certification: HubSpot, Feb 25, 2025',
  ]);
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    PARTNER_RULES.tierReviewDays.source,
    PARTNER_RULES.tierCertification.source,
  ]);
});

it('names the days as French does', () => {
  speak('fr');
  render(<TierReviewSource />);
  screen.getByText(/réévalués le 15 janvier et 15 juillet/);
});
