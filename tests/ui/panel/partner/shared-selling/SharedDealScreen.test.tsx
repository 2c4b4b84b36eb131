// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readClients, readPointEntries } from '../../../../../src/store/queries/ledger.ts';
import { readSharedDeals } from '../../../../../src/store/queries/shared-deals.ts';
import { SharedDealScreen } from '../../../../../src/ui/panel/partner/shared-selling/SharedDealScreen.tsx';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { partnerWorld } from '../../../../fixtures/partner-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { dealWorld } from '../../../../fixtures/shared-deal-page.tsx';

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const press = (name: string) => screen.getByRole('button', { name });

describe('a new shared deal', () => {
  it('begins with the client that the address names and is kept with it', async () => {
    const world = await partnerWorld({ ledger: { clients: [client()] } });
    const { user } = await renderPage(<SharedDealScreen id={null} />, {
      world,
      route: '#/partner/shared/new?client=acme',
    });
    await screen.findByRole('heading', { level: 1, name: 'New deal' });
    expect(field('Client').value).toBe('Acme Tools');
    await user.type(field('Amount per month'), '1,200.50');
    await user.click(press('Save'));
    await screen.findByText('“Deal without a name” saved.');
    const [deal] = await readSharedDeals(world.database);
    expect(deal).toMatchObject({ clientId: 'acme', mrr: { minor: 120_050, currency: 'USD' }, createdOn: '2026-11-22' });
    expect(location.hash).toBe(`#/partner/shared/${deal?.id}`);
  });

  it('adds a client that is not known by its typed name', async () => {
    const world = await partnerWorld({ ledger: { clients: [client()] } });
    const { user } = await renderPage(<SharedDealScreen id={null} />, { world });
    await screen.findByRole('heading', { level: 1 });
    await user.type(field('Client'), 'Cafe Lumiere');
    screen.getByText('“Cafe Lumiere” is added to your clients when you save.');
    await user.type(field('Amount per month'), '5');
    await user.click(press('Save'));
    await screen.findByText(/saved\.$/);
    expect((await readClients(world.database)).map(({ name }) => name).sort()).toEqual(['Acme Tools', 'Cafe Lumiere']);
    await user.click(press('Undo'));
    await waitFor(async () => expect(await readClients(world.database)).toHaveLength(1));
    expect(await readSharedDeals(world.database)).toEqual([]);
  });

  it('says what is wrong, loses nothing, and keeps what is typed for the next visit', async () => {
    const world = await partnerWorld({ ledger: { clients: [client()] } });
    const { user, unmount } = await renderPage(<SharedDealScreen id={null} />, { world });
    await screen.findByRole('heading', { level: 1 });
    await user.type(field('Client'), 'acme tools');
    await user.type(field('Amount per month'), '1.200');
    fireEvent.change(field('Expected on'), { target: { value: '2026-11-01' } });
    await user.click(press('Save'));
    screen.getByText('Not before Nov 22, 2026.');
    screen.getByText(/can be read in more than one way|Choose what you mean/);
    expect(await readSharedDeals(world.database)).toEqual([]);
    unmount();
    await renderPage(<SharedDealScreen id={null} />, { world });
    await screen.findByRole('heading', { level: 1 });
    expect([field('Client').value, field('Amount per month').value]).toEqual(['Acme Tools', '1.200']);
  });
});

describe('a shared deal', () => {
  it('is edited, and the ledger stays as it is once it was won', async () => {
    const entry = pointEntry();
    const { world } = await dealWorld({ stage: 'won', closedOn: '2026-11-20' }, [entry]);
    const { user } = await renderPage(<SharedDealScreen id="d-1" />, { world });
    await screen.findByRole('heading', { level: 1, name: 'Sales Hub Professional' });
    screen.getByText(/^This deal was won\. What you change here leaves the ledger as it is/);
    await user.clear(field('Amount per month'));
    await user.type(field('Amount per month'), '900');
    await user.click(press('Save'));
    await screen.findByText('“Sales Hub Professional” saved.');
    expect((await readSharedDeals(world.database))[0]?.mrr.minor).toBe(90_000);
    expect(await readPointEntries(world.database)).toEqual([entry]);
    const ledger = within(screen.getByRole('region', { name: 'In the ledger' }));
    expect(ledger.getByRole('link', { name: 'Open in the ledger' }).getAttribute('href')).toBe('#/points/ledger/acme');
  });

  it('is deleted and brought back', async () => {
    const { world } = await dealWorld();
    const { user } = await renderPage(<SharedDealScreen id="d-1" />, { world });
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    await screen.findByRole('heading', { name: 'This deal is no longer here' });
    await waitFor(() => expect(location.hash).toBe('#/partner/shared'));
    await user.click(press('Undo'));
    await waitFor(async () => expect(await readSharedDeals(world.database)).toHaveLength(1));
  });

  it('that is not there says so', async () => {
    await renderPage(<SharedDealScreen id="nobody" />);
    await screen.findByText(/^It may have been deleted/);
  });
});
