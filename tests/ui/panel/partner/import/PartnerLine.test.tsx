import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { keptRow, renewalValues } from '../../../../../src/domain/partner/import/kept-values.ts';
import { PartnerLine } from '../../../../../src/ui/panel/partner/import/PartnerLine.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { foundRow, judgedRows } from '../../../../fixtures/partner-import.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';

type Found = Parameters<typeof foundRow>;

function line(kind: Found[0], cells: Found[1] = {}, editing = false) {
  const met = foundRow(kind, cells);
  const kept = kind === 'renewals' ? [keptRow('renewals', renewal(), renewalValues(renewal()))] : [];
  const [row] = judgedRows([met], { clients: [client()], kept });
  if (row === undefined) throw new Error('No row.');
  const spies = { onTick: vi.fn(), onEdit: vi.fn(), onOpen: vi.fn(), measure: vi.fn() };
  render(
    <table>
      <tbody>
        <PartnerLine row={row} index={0} offset={0} ticked={row.ticked} met={editing ? met : undefined} {...spies} />
      </tbody>
    </table>,
  );
  return { ...spies, user: userEvent.setup(), row: screen.getByRole('row') };
}

describe('a row that was found', () => {
  it('says what would change in what is kept', () => {
    const { row } = line('renewals', { client: 'Acme Tools', owner: 'Riley', hubId: '12' });
    within(row).getByText('Updates');
    within(row).getByText('Renewal owner: blank → Riley');
    within(row).getByText('Hub ID: blank → 12');
  });

  it('says what was met while it is not sure', () => {
    const { row } = line('shared', { mrr: 'x', name: 'One' });
    within(row).getByText('One · Partner sourced · Open · MRR: x · Created on: Oct 5, 2026');
    expect(within(row).getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
  });

  it.each<[Found[0], Found[1], string]>([
    ['renewals', { mrr: 'x' }, 'MRR'],
    ['renewals', { client: '', hubId: '99' }, 'Client'],
    ['renewals', { currency: '' }, 'Currency'],
    ['shared', { stage: 'won' }, 'Closed on'],
    ['shared', { stage: 'maybe' }, 'Stage'],
    ['clients', { country: 'Atlantis' }, 'Country'],
    ['payments', { quarter: 'x' }, 'Quarter'],
    ['payments', {}, 'Client'],
  ])('of %s is corrected where it is wrong: %j', (kind, cells, label) => {
    line(kind, cells, true);
    expect(document.activeElement).toBe(screen.getByLabelText(label));
  });

  it('is corrected by one click where its readings are few', async () => {
    const { user, onEdit } = line('renewals', { renewsOn: '03/04/2027' });
    await user.click(screen.getByRole('button', { name: 'It is Apr 3, 2027' }));
    expect(onEdit.mock.calls).toEqual([['renewsOn', '2027-04-03']]);
  });

  it('suggests what a stage can be', () => {
    line('shared', {}, true);
    const stage = screen.getByLabelText<HTMLInputElement>('Stage');
    expect(Array.from(stage.list?.options ?? [], ({ value }) => value)).toEqual(['Open', 'Won', 'Lost']);
  });

  it.each<[Found[0], string]>([
    ['renewals', 'No client'],
    ['payments', 'Of no single client'],
  ])('of %s is called something without a client: %s', (kind, name) => {
    line(kind, { client: '' });
    expect(screen.getByRole('checkbox', { name: `Take over “${name}”` })).toBeTruthy();
  });

  it('closes its editor by Escape', async () => {
    const { user, onOpen } = line('clients', {}, true);
    await user.keyboard('{Escape}');
    expect(onOpen.mock.calls).toEqual([[false]]);
  });
});
