// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OtherRenewals } from '../../../../../src/ui/panel/partner/renewals/OtherRenewals.tsx';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('leads to each, with how it stands', async () => {
  await renderPage(<OtherRenewals others={[renewal({ outcome: 'renewed' })]} today="2026-11-22" />);
  expect(screen.getByRole('link', { name: 'Jan 31, 2027' }).getAttribute('href')).toBe('#/partner/renewals/r-1');
  expect(screen.getByRole('listitem').textContent).toContain('Renewed');
});
