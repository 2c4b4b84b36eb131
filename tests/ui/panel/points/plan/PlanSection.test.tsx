// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, it } from 'vitest';
import { PlanSection } from '../../../../../src/ui/panel/points/plan/PlanSection.tsx';

it('is named by its heading, which can take the focus', () => {
  const heading = createRef<HTMLHeadingElement>();
  render(
    <PlanSection title="Planned deals" heading={heading} note="None yet.">
      <ul />
    </PlanSection>,
  );
  const section = screen.getByRole('region', { name: 'Planned deals' });
  expect(section.textContent).toBe('Planned dealsNone yet.');
  heading.current?.focus();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
});
