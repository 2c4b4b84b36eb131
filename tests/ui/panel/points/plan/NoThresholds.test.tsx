// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { POINTS_RULES } from '../../../../../src/facts/points-rules.ts';
import { NoThresholds } from '../../../../../src/ui/panel/points/plan/NoThresholds.tsx';
import { plan } from '../../../../fixtures/plans.ts';

it('says which thresholds are not filled in, and leads to where they can be', () => {
  const { container } = render(<NoThresholds plan={plan()} rules={POINTS_RULES} />);
  expect(container.textContent).toContain('What Platinum asks for under the rules since Jul 15, 2026 is not filled in');
  expect(screen.getByRole('link', { name: 'Fill in the thresholds' }).getAttribute('href')).toBe('#/points/rules');
});
