// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FirstSteps } from '../../../../../src/ui/panel/points/tier/FirstSteps.tsx';

it('leads to an import and to a first client', () => {
  render(<FirstSteps />);
  screen.getByRole('region', { name: 'Start with your clients' });
  const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(address('Import clients')).toBe('#/points/ledger/import');
  expect(address('Add a client')).toBe('#/points/ledger/new');
});
