import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { PartnerReason } from '../../../../../src/domain/partner/import/partner-reason.ts';
import { PartnerReasonList } from '../../../../../src/ui/panel/partner/import/PartnerReasonList.tsx';

const date = (on: string) => ({ on, precision: 'day' }) as const;

it.each<[PartnerReason, string, readonly [string, string]]>([
  [
    {
      code: 'ambiguous-date',
      field: 'paidOn',
      text: '03/04/2026',
      dayFirst: date('2026-04-03'),
      monthFirst: date('2026-03-04'),
    },
    'It is Mar 4, 2026',
    ['paidOn', '2026-03-04'],
  ],
  [{ code: 'month-only', field: 'renewsOn', date: date('2027-02-01') }, 'Take Feb 1, 2027', ['renewsOn', '2027-02-01']],
  [
    { code: 'amount-otherwise', field: 'amount', text: '1.234,5', value: '1234.5', written: '1234.5' },
    'It is 1,234.5',
    ['amount', '1234.5'],
  ],
])('offers a correction: %j', async (reason, words, edit) => {
  const onEdit = vi.fn();
  render(<PartnerReasonList reasons={[reason]} onEdit={onEdit} />);
  await userEvent.click(screen.getByRole('button', { name: words }));
  expect(onEdit).toHaveBeenCalledExactlyOnceWith(...edit);
});

it('says once what is asked above, and nothing where there is no reason', () => {
  const reasons: readonly PartnerReason[] = [
    { code: 'no-currency', asked: true },
    { code: 'ambiguous-amount', field: 'mrr', text: '1,234' },
    { code: 'new-client' },
  ];
  const { rerender } = render(<PartnerReasonList reasons={reasons} onEdit={vi.fn()} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Answer what is asked above.',
    'The client is new and is added too.',
  ]);
  rerender(<PartnerReasonList reasons={[]} onEdit={vi.fn()} />);
  expect(screen.queryByRole('list')).toBeNull();
});
