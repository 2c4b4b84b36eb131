import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CertificationSelect } from '../../../../src/ui/panel/desk/CertificationSelect.tsx';
import { certification, on } from '../../../fixtures/rows.ts';

const rows = [
  certification({ id: 'c-1', name: 'Content', expires: on('2027-03-04') }),
  certification({ id: 'c-2', name: 'Content', expires: on('2028-02') }),
  certification({ id: 'c-3', name: 'Sales', expires: on('2027-03-04') }),
];

describe('CertificationSelect', () => {
  it('offers every name, told apart by the expiry where it stands twice', async () => {
    const onPick = vi.fn();
    render(<CertificationSelect label={'Which'} certifications={rows} value="" none={'None'} onPick={onPick} />);
    const select = screen.getByRole('combobox', { name: 'Which' });
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'None',
      'Content · Mar 4, 2027',
      'Content · Feb 2028',
      'Sales',
    ]);
    await userEvent.selectOptions(select, 'Content · Feb 2028');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('c-2');
  });
});
