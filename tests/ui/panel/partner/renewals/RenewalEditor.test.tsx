// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Renewal } from '../../../../../src/domain/partner/renewal.ts';
import { newRenewalDraft, renewalDraftOf } from '../../../../../src/domain/partner/renewals/renewal-draft.ts';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { readClients } from '../../../../../src/store/queries/ledger.ts';
import { readRenewal, readRenewals } from '../../../../../src/store/queries/renewals.ts';
import { RenewalEditor } from '../../../../../src/ui/panel/partner/renewals/RenewalEditor.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { renewalWorld } from '../../../../fixtures/renewal-world.ts';

async function editor(row: Renewal | null, kept: unknown = null) {
  const world = await renewalWorld();
  const stored = row === null ? newRenewalDraft('acme', 'USD') : renewalDraftOf(row, 'en');
  const page = await renderPage(
    <RenewalEditor
      renewal={row}
      draftKey="renewal|test"
      kept={kept}
      stored={stored}
      clients={[client()]}
      points={pointsWith()}
    />,
    { world },
  );
  return { ...page, world };
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('a new renewal', () => {
  it('is kept while it is typed, saved, and shown', async () => {
    const { user, world } = await editor(null);
    type('Renewal day', '2027-06-30');
    await waitFor(async () => expect(await readDraft(world.database, 'renewal|test')).not.toBeNull());
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Renewal saved.');
    const made = (await readRenewals(world.database)).find(({ id }) => id !== 'r-1');
    expect(made).toMatchObject({ renewsOn: '2027-06-30', clientId: 'acme', termMonths: 12, mrr: null });
    expect(location.hash).toBe(`#/partner/renewals/${made?.id}`);
    expect(await readDraft(world.database, 'renewal|test')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await readRenewals(world.database)).toHaveLength(1));
  });

  it('brings a client that is new', async () => {
    const { user, world } = await editor(null);
    await user.clear(screen.getByLabelText('Client'));
    await user.type(screen.getByLabelText('Client'), 'Acme');
    await user.tab();
    type('Renewal day', '2027-06-30');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('“Acme” is none of your clients. Choose one from the list, or add it there.');
    await user.click(screen.getByLabelText('Client'));
    await user.click(await screen.findByRole('option', { name: 'Add “Acme” as a new client' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Renewal saved.');
    expect((await readClients(world.database)).map(({ name }) => name).toSorted()).toEqual(['Acme', 'Acme Tools']);
  });

  it('that is wrong says so at the first wrong field and keeps what was typed', async () => {
    const { user, world } = await editor(null);
    type('Renewal day', '2027-06-30');
    type('Decision deadline', '2027-07-01');
    type('Term in months', '0');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('The decision cannot come after the renewal (Jun 30, 2027). Correct one of them.');
    screen.getByText('A term is a whole number of months from 1 to 120.');
    expect(document.activeElement).toBe(screen.getByLabelText('Decision deadline'));
    expect(screen.getByLabelText('Decision deadline')).toHaveProperty('value', '2027-07-01');
    expect(await readRenewals(world.database)).toHaveLength(1);
  });
});

describe('a kept renewal', () => {
  it('is changed', async () => {
    const { user, world } = await editor(renewal());
    type('Renewal owner', 'Pat');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Renewal saved.');
    expect(await readRenewal(world.database, 'r-1')).toMatchObject({ owner: 'Pat', revision: 2 });
  });

  it('shows what was typed before, and does not write over what another page has changed', async () => {
    const began = renewalDraftOf(renewal({ owner: 'Someone' }), 'en');
    const { user, world } = await editor(renewal({ owner: 'Other' }), { began, draft: { ...began, owner: 'Mine' } });
    expect(screen.getByLabelText('Renewal owner')).toHaveProperty('value', 'Mine');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/changed/);
    expect(await readRenewal(world.database, 'r-1')).toMatchObject({ revision: 1 });
  });

  it('gives up what was typed', async () => {
    const { user } = await editor(renewal());
    type('Renewal owner', 'Pat');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.getByLabelText('Renewal owner')).toHaveProperty('value', ''));
  });
});
