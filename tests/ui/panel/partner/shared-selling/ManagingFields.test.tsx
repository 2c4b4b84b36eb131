// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ManagingFields } from '../../../../../src/ui/panel/partner/shared-selling/ManagingFields.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('asks for other partners where this one manages', async () => {
  const onChange = vi.fn();
  const fields = (manages: boolean) => (
    <ManagingFields draft={{ manages, otherPartners: '1' }} error={null} onChange={onChange} />
  );
  const { user, rerender } = await renderPage(fields(true), { bare: true });
  screen.getByLabelText('How many other partners will manage this client?');
  await user.click(screen.getByRole('checkbox', { name: 'Will you also manage this client?' }));
  expect(onChange).toHaveBeenCalledWith({ manages: false });
  rerender(fields(false));
  expect(screen.queryByLabelText('How many other partners will manage this client?')).toBeNull();
});
