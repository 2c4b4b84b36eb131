import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ACADEMY_RULES } from '../../../../src/facts/academy-rules.ts';
import { TransferSteps } from '../../../../src/ui/panel/desk/TransferSteps.tsx';

describe('TransferSteps', () => {
  it("says every step and condition in HubSpot's words, with its sources", () => {
    const { container } = render(<TransferSteps />);
    const { steps, conditions } = ACADEMY_RULES.transfer;
    const said = [...container.querySelectorAll('ol > li')].map(({ textContent }) => textContent);
    expect(said).toEqual([
      expect.stringContaining('My team'),
      expect.stringContaining('Manage certificates'),
      expect.stringContaining('Transfer certificates to a new email address'),
    ]);
    expect(said).toHaveLength(steps.value.length);
    expect(screen.getByText('The old address must still be active.')).toBeTruthy();
    expect(screen.getByText('The new address must be a user of a HubSpot account.')).toBeTruthy();
    expect(conditions.value).toHaveLength(2);
    expect(screen.getByRole('link', { name: /Community, undated/ }).getAttribute('href')).toBe(steps.source);
    expect(screen.getByRole('link', { name: /FAQ, May 26, 2023/ })).toBeTruthy();
  });
});
