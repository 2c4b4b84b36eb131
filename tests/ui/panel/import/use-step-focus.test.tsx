import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, it } from 'vitest';
import { useStepFocus } from '../../../../src/ui/panel/import/use-step-focus.ts';

function Page({ step, start = true }: { readonly step: string; readonly start?: boolean }) {
  const page = useRef<HTMLElement>(null);
  useStepFocus(page, step);
  return (
    <section ref={page}>
      <button type="button">{`${step} before`}</button>
      {start ? (
        <button key={step} type="button" data-step-start="">
          {step}
        </button>
      ) : null}
    </section>
  );
}

it('leaves the focus alone at first', () => {
  render(<Page step="one" />);
  expect(document.activeElement).toBe(document.body);
});

it('moves it to the start of each further step, once', () => {
  const { rerender } = render(<Page step="one" />);
  rerender(<Page step="two" />);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'two' }));
  screen.getByRole('button', { name: 'two before' }).focus();
  rerender(<Page step="two" />);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'two before' }));
});

it('leaves it where a step has no start', () => {
  const { rerender } = render(<Page step="one" />);
  rerender(<Page step="two" start={false} />);
  expect(document.activeElement).toBe(document.body);
});
