import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CaptureHelp } from '../../../../../src/ui/panel/tickets/pictures/CaptureHelp.tsx';

it('says step by step what a browser asks for', () => {
  render(<CaptureHelp />);
  expect(screen.getByRole('status').textContent).toContain('How to take a screenshot');
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});
