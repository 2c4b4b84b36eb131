// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Renewal } from '../../../../../src/domain/partner/renewal.ts';
import { readRenewals } from '../../../../../src/store/queries/renewals.ts';
import { OutcomeForm } from '../../../../../src/ui/panel/partner/renewals/OutcomeForm.tsx';
import { pointEntry } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { renewalWorld } from '../../../../fixtures/renewal-world.ts';

async function asked(outcome: 'renewed' | 'changed' | 'lost', others: readonly Renewal[] = []) {
  const onClose = vi.fn();
  const world = await renewalWorld();
  const page = await renderPage(
    <OutcomeForm
      renewal={renewal()}
      outcome={outcome}
      entries={[pointEntry({ managedFrom: '2026-03-02' })]}
      currency="USD"
      others={others}
      onClose={onClose}
    />,
    { world },
  );
  return { ...page, onClose };
}

const rows = async (world: Awaited<ReturnType<typeof asked>>['world']) =>
  (await readRenewals(world.database)).map(({ outcome, renewsOn, mrr }) => [outcome, renewsOn, mrr?.minor]).toSorted();

it('renews, adds the next one, and takes both back at once', async () => {
  const { user, world, onClose } = await asked('renewed');
  await user.click(screen.getByRole('button', { name: 'Confirm: Renewed' }));
  await screen.findByText('Outcome saved: Renewed.');
  expect(onClose).toHaveBeenCalledOnce();
  expect(await rows(world)).toEqual([
    ['open', '2028-01-31', 100_000],
    ['renewed', '2027-01-31', 100_000],
  ]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await rows(world)).toEqual([['open', '2027-01-31', 100_000]]));
});

it('changes only by an amount, and does not touch the ledger', async () => {
  const { user, world } = await asked('changed');
  await user.click(screen.getByRole('button', { name: /^Confirm/ }));
  await screen.findByText('Fill this in.');
  expect(document.activeElement).toBe(screen.getByLabelText('MRR change'));
  await user.type(screen.getByLabelText('MRR change'), '-250');
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: /^Confirm/ }));
  await screen.findByText('Outcome saved: Renewed with change.');
  expect(await rows(world)).toEqual([['changed', '2027-01-31', 100_000]]);
  expect(await world.database.pointEntries.get('entry')).toMatchObject({ revision: 1 });
});

it('ends what is to end with one that is lost', async () => {
  const { user, world } = await asked('lost');
  expect(screen.getByRole('checkbox', { name: /Marketing Hub/ })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('button', { name: 'Confirm: Lost' }));
  await screen.findByText('Outcome saved: Lost.');
  expect(await rows(world)).toEqual([['lost', '2027-01-31', 100_000]]);
  expect(await world.database.pointEntries.get('entry')).toMatchObject({ endedOn: '2027-01-31' });
});

it('leaves in the ledger what is not to end', async () => {
  const { user, world } = await asked('lost');
  await user.click(screen.getByRole('checkbox', { name: /Marketing Hub/ }));
  await user.click(screen.getByRole('button', { name: 'Confirm: Lost' }));
  await screen.findByText('Outcome saved: Lost.');
  expect(await world.database.pointEntries.get('entry')).toMatchObject({ endedOn: null, revision: 1 });
});

it('offers no second next renewal unasked', async () => {
  await asked('renewed', [renewal({ id: 'next', renewsOn: '2028-01-31' })]);
  expect(screen.getByRole('checkbox')).toHaveProperty('checked', false);
});
