import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { TransferItem } from '../../../../src/domain/certifications/transfer.ts';
import { TransferList } from '../../../../src/ui/panel/desk/TransferList.tsx';
import { certification, on } from '../../../fixtures/rows.ts';

const rows = [
  certification({ id: 'c-1', name: 'Content', expires: on('2027-03-04') }),
  certification({ id: 'c-2', name: 'Sales' }),
];
const items: readonly TransferItem[] = [
  { certificationId: 'c-1', outcome: 'moves', reasons: [] },
  { certificationId: 'c-2', outcome: 'unknown', reasons: ['expiry-unknown', 'address-unknown'] },
  { certificationId: 'c-9', outcome: 'moves', reasons: [] },
];

describe('TransferList', () => {
  it('says of each what becomes of it and why', () => {
    render(<TransferList items={items} certifications={rows} ticked={() => true} onTick={() => {}} />);
    const [first, second, ...more] = within(screen.getByRole('list', { name: 'What would move' })).getAllByRole(
      'listitem',
    );
    expect(first?.textContent).toBe('Content until Mar 4, 2027Moves');
    expect(second?.textContent).toContain('Not known');
    expect(second?.textContent).toContain('No expiry is kept');
    expect(second?.textContent).toContain('No address is kept');
    expect(more).toEqual([]);
  });

  it('has a box for each, described by its outcome', async () => {
    const onTick = vi.fn();
    render(
      <TransferList
        items={items}
        certifications={rows}
        ticked={({ outcome }) => outcome === 'moves'}
        onTick={onTick}
      />,
    );
    const content = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Content/ });
    const sales = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Sales' });
    expect([content.checked, sales.checked]).toEqual([true, false]);
    expect(document.getElementById(sales.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/^Not known/);
    await userEvent.click(sales);
    expect(onTick).toHaveBeenLastCalledWith('c-2', true);
    await userEvent.click(content);
    expect(onTick).toHaveBeenLastCalledWith('c-1', false);
  });
});
