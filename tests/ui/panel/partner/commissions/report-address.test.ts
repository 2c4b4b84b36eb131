import { expect, it } from 'vitest';
import { reportAddress } from '../../../../../src/ui/panel/partner/commissions/report-address.ts';

it('asks for what is said and leaves out the rest', () => {
  expect(reportAddress('shared-won')).toBe('#/partner/reports/shared-won');
  expect(reportAddress('shared-won', { from: '2026-01-01', to: '', client: 'a b&c' })).toBe(
    '#/partner/reports/shared-won?from=2026-01-01&client=a+b%26c',
  );
});
