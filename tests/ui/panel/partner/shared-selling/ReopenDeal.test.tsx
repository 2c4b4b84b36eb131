// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readPointEntries } from '../../../../../src/store/queries/ledger.ts';
import { readSharedDeal } from '../../../../../src/store/queries/shared-deals.ts';
import { ReopenDeal } from '../../../../../src/ui/panel/partner/shared-selling/ReopenDeal.tsx';
import { pointEntry } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { dealWorld } from '../../../../fixtures/shared-deal-page.tsx';

const press = (name: string) => screen.getByRole('button', { name });

it('opens a lost deal again at once', async () => {
  const { world, deal } = await dealWorld({ stage: 'lost', closedOn: '2026-11-20' });
  const { user } = await renderPage(<ReopenDeal deal={deal} entries={[]} />, { world });
  await user.click(press('Reopen'));
  await screen.findByText('“Sales Hub Professional” is open again.');
  expect((await readSharedDeal(world.database, 'd-1'))?.stage).toBe('open');
});

it.each([
  ['Reopen and delete from the ledger', 0],
  ['Reopen and keep in the ledger', 1],
])('asks of a won deal what becomes of its entry: %s leaves %i', async (answer, left) => {
  const { world, deal } = await dealWorld({ stage: 'won', closedOn: '2026-11-20' }, [pointEntry()]);
  const { user } = await renderPage(<ReopenDeal deal={deal} entries={[pointEntry()]} />, { world });
  await user.click(press('Reopen'));
  screen.getByText('Winning it made 1 entry of the ledger. Shall it go too?');
  expect((await readSharedDeal(world.database, 'd-1'))?.stage).toBe('won');
  await user.click(press(answer));
  await screen.findByText(/is open again/);
  expect(await readPointEntries(world.database)).toHaveLength(left);
  await user.click(press('Undo'));
  await waitFor(async () => expect((await readSharedDeal(world.database, 'd-1'))?.stage).toBe('won'));
  expect(await readPointEntries(world.database)).toHaveLength(1);
});
