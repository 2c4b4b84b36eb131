// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { NOTHING_PAID, paidBy } from '../../../../../src/domain/partner/commissions/paid-commission.ts';
import { wholeFraction } from '../../../../../src/domain/points/fraction.ts';
import { QuarterItem } from '../../../../../src/ui/panel/partner/commissions/QuarterItem.tsx';
import { commissionDesk, KEPT, shownOf } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const DESK = commissionDesk();
const item = (quarter: string, paid = NOTHING_PAID, onToggle = vi.fn(), client = '') => (
  <QuarterItem
    quarter={quarter}
    present={quarter === '2026-Q4'}
    expected={new Map([['USD', wholeFraction(100_000)]])}
    paid={paid}
    open={false}
    onToggle={onToggle}
    desk={DESK}
    shown={shownOf(DESK, { client })}
    drafts={new Map()}
  />
);

it('shows the difference of a quarter whose day of payment has passed, every number with its rows', async () => {
  const onToggle = vi.fn();
  const { user } = await renderPage(item('2026-Q2', paidBy(KEPT.payments).get('2026-Q2'), onToggle));
  screen.getByText('was to be paid around Aug 14, 2026');
  const days = 'from=2026-04-01&to=2026-06-30';
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['$1,000.00', `#/partner/reports/commissions-expected?${days}&currency=USD`],
    ['$600.00', `#/partner/reports/commissions-paid?${days}&state=paid&currency=USD`],
    ['\u2212$400.00', `#/partner/reports/commissions-expected?${days}&currency=USD`],
  ]);
  await user.click(screen.getByRole('button', { name: 'Deals and payments of Q2 2026', expanded: false }));
  expect(onToggle).toHaveBeenCalledOnce();
});

it('leads to exactly its rows where it is narrowed to a client', async () => {
  await renderPage(item('2026-Q4', NOTHING_PAID, vi.fn(), ' acme '));
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    '#/partner/reports/commissions-expected?from=2026-10-01&to=2026-12-31&client=acme&currency=USD',
  );
});

it('shows none of one that is still to be paid', async () => {
  await renderPage(item('2026-Q4'));
  screen.getByText('This quarter · to be paid around Feb 14, 2027');
  expect(screen.queryByText('Paid less expected')).toBeNull();
});
