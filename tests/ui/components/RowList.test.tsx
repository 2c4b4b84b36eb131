// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { RowList, rowHeight } from '../../../src/ui/components/RowList.tsx';

it('is a named list that keeps the place of what is not drawn', () => {
  render(
    <RowList label="Certifications" above={120} below={810}>
      <li>a line</li>
    </RowList>,
  );
  const list = screen.getByRole('list', { name: 'Certifications' });
  expect(list.textContent).toBe('a line');
  expect(list.style.paddingBlockStart).toBe('120px');
  expect(list.style.paddingBlockEnd).toBe('810px');
});

afterEach(() => vi.unstubAllGlobals());

it.each([
  [true, 80],
  [false, 55],
])('thinks a line in a narrow panel (%s) %i pixels high', (matches, height) => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(max-width: 26rem)' && matches }));
  expect(rowHeight()).toBe(height);
});
