// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FieldFrame } from '../../../src/ui/components/FieldFrame.tsx';
import { paintElements } from '../../../src/ui/paint-elements.ts';

const field = (
  <FieldFrame id="colour" label="Colour" hint="Any will do" error="Not that one" wide>
    {(control) => <input {...control} />}
  </FieldFrame>
);

it('ties its control by the id it was given to label, hint and error', () => {
  render(field);
  const input = screen.getByRole('textbox', { name: 'Colour', description: 'Any will do Not that one' });
  expect(input.id).toBe('colour');
});

it('is drawn without React as with it', () => {
  const painted = document.createElement('div');
  paintElements(painted, field);
  expect(painted.innerHTML).toBe(render(field).container.innerHTML);
});
