import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DealReason } from '../../../../../src/domain/points/import/deal-reason.ts';
import { DealReasonList } from '../../../../../src/ui/panel/points/import/DealReasonList.tsx';

function list(...reasons: readonly DealReason[]) {
  const onEdit = vi.fn();
  render(<DealReasonList reasons={reasons} onEdit={onEdit} />);
  return onEdit;
}
const said = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

describe('reasons of a deal', () => {
  it('are none where nothing is to be said', () => {
    list();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('say once what is asked for the whole table', () => {
    list(
      { code: 'no-currency', asked: true },
      { code: 'ambiguous-amount', text: '1,234' },
      { code: 'no-deal', asked: false },
    );
    expect(said()[0]).toBe('Answer what is asked above.');
    expect(said()).toHaveLength(2);
  });

  it.each<[DealReason, string, [string, string]]>([
    [
      { code: 'month-only', field: 'soldOn', date: { on: '2026-02-01', precision: 'month' } },
      'Take Feb 1, 2026',
      ['soldOn', '2026-02-01'],
    ],
    [
      { code: 'amount-otherwise', text: '1.000,50', value: '1000.5', written: '1000.5' },
      'It is 1,000.5',
      ['mrr', '1000.5'],
    ],
  ])('offer what they leave open: %o', async (reason, name, edit) => {
    const onEdit = list(reason);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(onEdit.mock.calls).toEqual([edit]);
  });
});
