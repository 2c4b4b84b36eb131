// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { SharedDeal } from '../../../../../src/domain/partner/shared-deal.ts';
import type { PointEntry } from '../../../../../src/domain/points/ledger.ts';
import { winSharedDeal } from '../../../../../src/jobs/partner/shared-selling/close-shared-deal.ts';
import { readPointEntries } from '../../../../../src/store/queries/ledger.ts';
import { readSharedDeal } from '../../../../../src/store/queries/shared-deals.ts';
import { WinForm } from '../../../../../src/ui/panel/partner/shared-selling/WinForm.tsx';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { dealWorld, POINTS } from '../../../../fixtures/shared-deal-page.tsx';

async function form(change: Partial<SharedDeal> = {}, entries: readonly PointEntry[] = []) {
  const { world, deal } = await dealWorld(change, entries);
  const onDone = vi.fn();
  const page = <WinForm deal={deal} client={client()} entries={entries} kept={null} points={POINTS} onDone={onDone} />;
  return { ...(await renderPage(page, { world })), world, deal, onDone };
}
const submit = () => screen.getByRole('button', { name: 'Add to ledger' });
const day = () => screen.getByLabelText<HTMLInputElement>('Won on');

it('shows the points it would give, makes an entry of it, and is taken back in one step', async () => {
  const { user, world, onDone } = await form();
  expect(day().value).toBe('2026-11-22');
  // $800 by the base of $100: five points each, and one for managing.
  screen.getByText('Sourced points: 40');
  screen.getByText('Managed points: 8');
  screen.getByText(/^An estimate\. Rules since/);
  await user.click(submit());
  await screen.findByText('“Sales Hub Professional” is won and stands in the ledger.');
  expect(onDone).toHaveBeenCalledOnce();
  expect(await readPointEntries(world.database)).toMatchObject([{ clientId: 'acme', soldOn: '2026-11-22' }]);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await readPointEntries(world.database)).toEqual([]));
  expect((await readSharedDeal(world.database, 'd-1'))?.stage).toBe('open');
});

it('asks an upsell for the first sale of its line, and refuses days out of order', async () => {
  const { user, world } = await form({ expectedOn: '2026-11-10' });
  expect(day().value).toBe('2026-11-10');
  await user.selectOptions(screen.getByLabelText('Kind of sale'), 'Upsell');
  await user.click(submit());
  await screen.findByText('Fill this in.');
  fireEvent.change(screen.getByLabelText('Line first sold on'), { target: { value: '2026-11-11' } });
  await user.click(submit());
  await screen.findByText(/^The first sale of the line cannot come after this sale/);
  fireEvent.change(day(), { target: { value: '2026-10-01' } });
  await user.click(submit());
  await screen.findByText('Not before Oct 5, 2026.');
  expect(await readPointEntries(world.database)).toEqual([]);
});

it('asks the day alone where the ledger has its entry, and adds no second one', async () => {
  const { user, world } = await form({ saleKind: 'upsell' }, [pointEntry()]);
  screen.getByText(/^Its entry of an earlier winning is still in the ledger/);
  expect(screen.queryByLabelText('Kind of sale')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Mark as won' }));
  await screen.findByText(/is won/);
  expect(await readPointEntries(world.database)).toEqual([pointEntry()]);
});

it('says so when the deal was won in another window', async () => {
  const { user, world, deal } = await form();
  const sale = { productLine: '', saleKind: 'new', soldOn: '2026-11-22', lineSoldOn: '2026-11-22' } as const;
  await winSharedDeal(world, deal, { ...sale, manages: false, otherPartners: 0 });
  await user.click(submit());
  await screen.findByText(/^It was changed in another window/);
  expect(await readPointEntries(world.database)).toHaveLength(1);
});
