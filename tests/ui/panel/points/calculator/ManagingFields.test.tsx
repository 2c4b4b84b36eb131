// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { NEW_CALCULATION } from '../../../../../src/domain/points/calculator-draft.ts';
import { ManagingFields } from '../../../../../src/ui/panel/points/calculator/ManagingFields.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('asks for other partners only when the client is managed', async () => {
  const onChange = vi.fn();
  const { rerender, user } = await renderPage(
    <ManagingFields draft={NEW_CALCULATION} problems={[]} onChange={onChange} />,
    { bare: true },
  );
  expect(screen.queryByRole('spinbutton')).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Will you also manage this client?' }));
  expect(onChange).toHaveBeenCalledWith({ manages: true });
  rerender(<ManagingFields draft={{ ...NEW_CALCULATION, manages: true }} problems={[]} onChange={onChange} />);
  const others = screen.getByRole('spinbutton', { name: 'How many other partners will manage this client?' });
  expect(others).toHaveProperty('value', '0');
  fireEvent.change(others, { target: { value: '3' } });
  expect(onChange).toHaveBeenCalledWith({ otherPartners: '3' });
});
