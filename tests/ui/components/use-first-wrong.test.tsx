// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, it } from 'vitest';
import { useFirstWrong } from '../../../src/ui/components/use-first-wrong.ts';

function Form({ wrong, refusal }: { readonly wrong: readonly string[]; readonly refusal: object | null }) {
  const form = useRef<HTMLFormElement>(null);
  useFirstWrong(form, refusal);
  return (
    <form ref={form}>
      {['a', 'b', 'c'].map((name) => (
        <input key={name} aria-label={name} aria-invalid={wrong.includes(name)} />
      ))}
      <button type="submit">Save</button>
    </form>
  );
}

it('goes to the first wrong control of the page, anew at every refusal', () => {
  const { rerender } = render(<Form wrong={[]} refusal={null} />);
  screen.getByRole('button').focus();
  rerender(<Form wrong={['c', 'b']} refusal={{}} />);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'b' }));
  screen.getByRole('button').focus();
  rerender(<Form wrong={['c']} refusal={{}} />);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'c' }));
});

it('leaves the focus alone while nothing is refused, and while the same refusal stands', () => {
  const refusal = {};
  const { rerender } = render(<Form wrong={['a']} refusal={null} />);
  expect(document.activeElement).toBe(document.body);
  rerender(<Form wrong={['a']} refusal={refusal} />);
  screen.getByRole('button').focus();
  rerender(<Form wrong={['a']} refusal={refusal} />);
  expect(document.activeElement).toBe(screen.getByRole('button'));
});
