// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { ClosingDeal } from '../../../../../src/domain/points/closing-deals.ts';
import { ClosingChoice } from '../../../../../src/ui/panel/points/plan/ClosingChoice.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const sourced: ClosingDeal = {
  option: { deal: 'sourced', market: 'IN', currency: 'USD', manages: true },
  amount: { minor: 123_450, currency: 'USD' },
  growth: true,
};
const assisted: ClosingDeal = {
  option: { deal: 'assisted', market: 'US', currency: 'USD', manages: false },
  amount: { minor: 100, currency: 'USD' },
  growth: false,
};

it('says what it takes, and adds all of it with one button', async () => {
  const onAdd = vi.fn();
  const { user } = await renderPage(
    <ul>
      <ClosingChoice combination={[sourced, assisted]} onAdd={onAdd} />
    </ul>,
  );
  const deals = [
    '$1,234.50 a month Partner sourced · managed · growth market',
    '$1.00 a month Partner assisted · not managed',
  ];
  expect([...screen.getByRole('listitem').querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(deals);
  await user.click(screen.getByRole('button', { name: `Add to plan: ${deals.join(' + ')}` }));
  expect(onAdd).toHaveBeenCalledTimes(1);
});
