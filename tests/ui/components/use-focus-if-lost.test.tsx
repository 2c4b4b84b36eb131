// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useFocusIfLost } from '../../../src/ui/components/use-focus-if-lost.ts';

function Part({ stage }: { readonly stage: string | undefined }) {
  const place = useFocusIfLost<HTMLHeadingElement>(stage);
  return (
    <>
      <h2 ref={place} tabIndex={-1}>
        Part
      </h2>
      {stage === 'asking' ? <button type="button">Cancel</button> : null}
      <button type="button">Elsewhere</button>
    </>
  );
}

it('goes on at its place when what had the keyboard is gone', () => {
  const { rerender } = render(<Part stage="asking" />);
  screen.getByRole('button', { name: 'Cancel' }).focus();
  rerender(<Part stage="done" />);
  expect(document.activeElement).toBe(screen.getByRole('heading'));
});

it('leaves the keyboard alone where it is on something else, or on nothing', () => {
  const { rerender } = render(<Part stage={undefined} />);
  rerender(<Part stage="asking" />);
  expect(document.activeElement).toBe(document.body);
  rerender(<Part stage="done" />);
  expect(document.activeElement).toBe(document.body);
  rerender(<Part stage="asking" />);
  const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
  elsewhere.focus();
  rerender(<Part stage="done" />);
  expect(document.activeElement).toBe(elsewhere);
});
