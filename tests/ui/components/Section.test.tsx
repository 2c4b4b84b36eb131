// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Section } from '../../../src/ui/components/Section.tsx';

it('is a region named by its heading, around what it holds', () => {
  render(
    <>
      <Section id="exam" title="Exam">
        <p>One attempt</p>
      </Section>
      <Section id="practicum" title="Practicum">
        <p>None</p>
      </Section>
    </>,
  );
  const exam = within(screen.getByRole('region', { name: 'Exam' }));
  exam.getByRole('heading', { level: 2, name: 'Exam' });
  exam.getByText('One attempt');
  expect(screen.getByRole('region', { name: 'Practicum' }).textContent).toBe('PracticumNone');
});
