// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Renewal } from '../../../../../src/domain/partner/renewal.ts';
import { readRenewal } from '../../../../../src/store/queries/renewals.ts';
import { OutcomePart } from '../../../../../src/ui/panel/partner/renewals/OutcomePart.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { renewalWorld } from '../../../../fixtures/renewal-world.ts';

async function part(row: Renewal) {
  const world = await renewalWorld({ renewals: [row] });
  return renderPage(<OutcomePart renewal={row} client={client()} entries={[]} others={[]} today="2026-11-22" />, {
    world,
  });
}

it('says how long there is and asks what follows from each outcome', async () => {
  const { user } = await part(renewal());
  screen.getByText('70 days left to decide');
  for (const name of ['Renewed', 'Renewed with change', 'Lost']) {
    await user.click(screen.getByRole('button', { name }));
    screen.getByRole('form', { name });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('form')).toBeNull();
  }
});

it('opens one that is decided again', async () => {
  const { user, world } = await part(renewal({ outcome: 'lost' }));
  screen.getByText('Lost');
  expect(screen.getAllByRole('button')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Open it again' }));
  await screen.findByText('The renewal is open again.');
  await waitFor(async () => expect(await readRenewal(world.database, 'r-1')).toMatchObject({ outcome: 'open' }));
});
