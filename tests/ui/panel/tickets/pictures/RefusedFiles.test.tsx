import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RefusedFiles } from '../../../../../src/ui/panel/tickets/pictures/RefusedFiles.tsx';

it('tells each file by name, with why', () => {
  render(
    <RefusedFiles
      refused={[
        { name: 'a.gif', refusal: { reason: 'gif' } },
        { name: 'a.gif', refusal: { reason: 'gif' } },
        { name: '', refusal: { reason: 'empty' } },
      ]}
    />,
  );
  expect(screen.getByRole('alert').textContent).toContain('Not added');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'a.gif: GIF pictures are not taken. Save it as PNG and add that.',
    'a.gif: GIF pictures are not taken. Save it as PNG and add that.',
    'Screenshot: The file is empty.',
  ]);
});

it('is not there when all were taken', () => {
  render(<RefusedFiles refused={[]} />);
  expect(screen.queryByRole('alert')).toBeNull();
});
