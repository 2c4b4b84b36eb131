import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DealField } from '../../../../../src/domain/points/import/found-deal.ts';
import { DealLine } from '../../../../../src/ui/panel/points/import/DealLine.tsx';
import { foundDeal, judged } from '../../../../fixtures/deals.ts';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';

function line(cells: Partial<Record<DealField, string>>, editing = false) {
  const met = foundDeal(cells);
  const [row] = judged([met], { clients: [client()], entries: [pointEntry()] });
  if (row === undefined) throw new Error('No row.');
  const spies = { onTick: vi.fn(), onEdit: vi.fn(), onOpen: vi.fn(), measure: vi.fn() };
  render(
    <table>
      <tbody>
        <DealLine row={row} index={0} offset={0} ticked={row.ticked} met={editing ? met : undefined} {...spies} />
      </tbody>
    </table>,
  );
  return { ...spies, user: userEvent.setup(), row: screen.getByRole('row') };
}

describe('a deal that was found', () => {
  it('says what would change in what is kept', () => {
    const { row } = line({ client: 'Acme Tools', productLine: 'Marketing Hub Professional', deal: 'Assisted' });
    within(row).getByText('Updates');
    within(row).getByText('Deal type: Partner sourced → Partner assisted');
  });

  it('says what was met while it is not sure', () => {
    const { row } = line({ mrr: 'x', productLine: 'CMS' });
    within(row).getByText('United States · CMS · Sourced · 2026-03-02 · x USD');
    within(row).getByText('MRR: “x” is not an amount. Correct it.');
  });

  it.each([
    [{ mrr: 'x' }, 'MRR'],
    [{ otherPartners: '2.5' }, 'Other partners'],
    [{ managed: 'maybe' }, 'Managed by us'],
    [{ soldOn: '2026-02-29' }, 'Sold on'],
    [{}, 'Client'],
  ])('is corrected where it is wrong: %o', (cells, label) => {
    line(cells, true);
    expect(document.activeElement).toBe(screen.getByLabelText(label));
  });

  it('is corrected by one click where its readings are few', async () => {
    const { user, onEdit } = line({ soldOn: '03/04/2026' });
    await user.click(screen.getByRole('button', { name: 'It is Apr 3, 2026' }));
    expect(onEdit.mock.calls).toEqual([['soldOn', '2026-04-03']]);
  });

  it('is called something without a client', () => {
    line({ client: '' });
    expect(screen.getByRole('checkbox', { name: 'Take over “No client”' })).toBeTruthy();
  });

  it('closes its editor by Escape', async () => {
    const { user, onOpen } = line({}, true);
    await user.keyboard('{Escape}');
    expect(onOpen).toHaveBeenCalledWith(false);
  });
});
