import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Section } from '../../../../src/ui/panel/certifications/Section.tsx';

it('is a region named by its heading, with its content inside', () => {
  render(
    <Section id="exam" title="Exam">
      <p>Nothing yet</p>
    </Section>,
  );
  const region = screen.getByRole('region', { name: 'Exam' });
  expect(within(region).getByRole('heading', { level: 2, name: 'Exam' })).toBeTruthy();
  expect(within(region).getByText('Nothing yet')).toBeTruthy();
});
