// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CommissionTools } from '../../../../../src/ui/panel/partner/commissions/CommissionTools.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('asks for a client and a currency, also one that nothing is in any more', async () => {
  const onFilter = vi.fn();
  const filter = { client: '', currency: 'GBP' };
  const { user } = await renderPage(<CommissionTools filter={filter} currencies={['EUR']} onFilter={onFilter} />);
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'All currencies',
    'EUR · Euro',
    'GBP · British Pound',
  ]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'EUR');
  await user.type(screen.getByRole('searchbox', { name: 'Client’s name' }), 'a');
  expect(onFilter.mock.calls).toEqual([[{ client: '', currency: 'EUR' }], [{ client: 'a', currency: 'GBP' }]]);
});
