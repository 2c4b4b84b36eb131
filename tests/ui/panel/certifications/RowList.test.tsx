// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RowList } from '../../../../src/ui/panel/certifications/RowList.tsx';

it('is a named list that keeps the place of what is not drawn', () => {
  render(
    <RowList above={120} below={810}>
      <li>a line</li>
    </RowList>,
  );
  const list = screen.getByRole('list', { name: 'Certifications' });
  expect(list.textContent).toBe('a line');
  expect(list.style.paddingBlockStart).toBe('120px');
  expect(list.style.paddingBlockEnd).toBe('810px');
});
