import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Progress } from '../../../../src/ui/panel/data/Progress.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

it('says how far it is and lets one out', async () => {
  const cancel = vi.fn();
  const { user } = await renderPage(<Progress share={0.25} words={(percent) => `At ${percent}`} onCancel={cancel} />);
  expect(document.activeElement).toBe(screen.getByText('At 25%'));
  expect(screen.getByRole('progressbar', { name: 'At 25%' })).toHaveProperty('value', 0.25);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(cancel).toHaveBeenCalledOnce();
});
