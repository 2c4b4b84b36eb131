// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Field } from '../../../src/ui/components/Field.tsx';

function show(props: { hint?: string; error?: string | null }) {
  render(
    <Field label="Holder" {...props}>
      {(control) => <input {...control} />}
    </Field>,
  );
  const input = screen.getByRole('textbox', { name: 'Holder' });
  const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
  return { input, described: ids.map((id) => document.getElementById(id)?.textContent) };
}

it('gives its control a label and nothing else', () => {
  const { input, described } = show({});
  expect(described).toEqual([]);
  expect(input.hasAttribute('aria-invalid')).toBe(false);
});

it.each([
  [{ hint: 'As on the badge' }, ['As on the badge'], false],
  [{ error: 'Fill this in.' }, ['Fill this in.'], true],
  [{ hint: 'As on the badge', error: 'Fill this in.' }, ['As on the badge', 'Fill this in.'], true],
  [{ hint: 'As on the badge', error: null }, ['As on the badge'], false],
])('has its control described by %o', (props, words, invalid) => {
  const { input, described } = show(props);
  expect(described).toEqual(words);
  expect(input.getAttribute('aria-invalid') === 'true').toBe(invalid);
});

it('keeps two fields apart', () => {
  show({ error: 'First' });
  render(
    <Field label="E-mail" error="Second">
      {(control) => <input {...control} />}
    </Field>,
  );
  const [first, second] = screen.getAllByRole('textbox');
  expect(first?.id).not.toBe(second?.id);
  expect(screen.getByRole('textbox', { name: 'E-mail', description: 'Second' })).toBe(second);
});
