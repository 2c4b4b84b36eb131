// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CommissionBasis } from '../../../../../src/ui/panel/partner/commissions/CommissionBasis.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('names every rule with its page and every assumption as one', async () => {
  await renderPage(<CommissionBasis />);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  expect(lines.filter((line) => line.includes('HubSpot, ')).length).toBe(9);
  expect(lines.filter((line) => line.startsWith('Assumption:')).length).toBe(4);
  expect(lines.join(' ')).toContain('$2,000.00 in place of $800.00 earns on $1,200.00');
  for (const link of screen.getAllByRole('link'))
    expect(link.getAttribute('href')).toMatch(/^https:\/\/www\.hubspot\.com/);
});
