// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editClient } from '../../../../../src/jobs/save-client.ts';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { readClient, readClients, readEntriesOfClient } from '../../../../../src/store/queries/ledger.ts';
import { ClientScreen } from '../../../../../src/ui/panel/points/ledger/ClientScreen.tsx';
import { ACME, client, ledgerWorld, pointEntry } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { type TestWorld, testWorld } from '../../../../fixtures/world.ts';

const ROWS = {
  clients: [client({ link: 'https://crm.example/acme' })],
  pointEntries: [pointEntry({ managedFrom: '2026-03-02', otherPartners: 1 })],
};

async function opened(world?: TestWorld) {
  const page = await renderPage(<ClientScreen id={ACME} />, { world: world ?? (await ledgerWorld(ROWS)) });
  await screen.findByRole('heading', { level: 1, name: 'Acme Tools' });
  const entries = () => readEntriesOfClient(page.world.database, ACME);
  const press = (name: string) => page.user.click(screen.getByRole('button', { name }));
  return { ...page, entries, press };
}

const enter = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } });
const form = (name: string) => screen.getByRole('form', { name });

describe('a client', () => {
  it('shows who it is, what it comes to and on what that rests', async () => {
    await opened();
    const link = screen.getByRole('link', { name: 'Open in the CRM' });
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['https://crm.example/acme', '_blank']);
    const totals = screen.getByRole('region', { name: 'Points today (estimate)' });
    expect(
      within(totals)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['55', '50', '5', 'Mar 2, 2027']);
    within(totals).getByText(/assumed to count for 12 months/);
  });

  it('shows no link that is no web address', async () => {
    await opened(await ledgerWorld({ clients: [client({ link: 'javascript:alert(1)' })] }));
    expect(screen.queryByRole('link', { name: 'Open in the CRM' })).toBeNull();
  });

  it('can be edited, and the keyboard goes on from the button', async () => {
    const { press, world } = await opened();
    await press('Edit client');
    enter('Client', 'Acme Machines');
    await press('Save');
    await screen.findByText('Client “Acme Machines” saved.');
    expect(await readClient(world.database, ACME)).toMatchObject({ name: 'Acme Machines', market: 'US', revision: 2 });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Edit client'));
  });

  it('is not overwritten when another window has changed the same field', async () => {
    const { press, world } = await opened();
    await press('Edit client');
    enter('Client', 'Mine');
    const [row] = await readClients(world.database);
    if (row === undefined) throw new Error('The client is not there.');
    await act(() => editClient(world, row, { name: 'Theirs' }));
    await screen.findByRole('heading', { level: 1, name: 'Theirs' });
    await press('Save');
    await screen.findByText(/changed in another window/);
    expect(await readClient(world.database, ACME)).toMatchObject({ name: 'Theirs' });
  });

  it('is deleted with its entries, and both come back', async () => {
    const { press, user, world, entries } = await opened();
    await press('Delete client');
    await screen.findByText('It holds 1 point entry.');
    await press('Delete client');
    await screen.findByText('Client “Acme Tools” deleted with its history.');
    expect(location.hash).toBe('#/points/ledger');
    expect([await readClients(world.database), await entries()]).toEqual([[], []]);
    await screen.findByRole('heading', { level: 1, name: 'This client is not there' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('heading', { level: 1, name: 'Acme Tools' });
    expect(await entries()).toHaveLength(1);
  });
});

describe('a new client', () => {
  const fresh = async (world = testWorld()) => {
    const page = await renderPage(<ClientScreen id={null} />, { world });
    await screen.findByRole('heading', { level: 1, name: 'New client' });
    return page;
  };

  it('is added once and opened', async () => {
    const { user, world } = await fresh();
    await user.type(screen.getByLabelText('Client'), 'Bharat Foods');
    await user.type(screen.getByLabelText('Market'), 'ind');
    await user.click(await screen.findByRole('option', { name: 'India' }));
    await user.type(screen.getByLabelText('Currency'), 'USD');
    await user.click(await screen.findByRole('option', { name: /^USD/ }));
    await user.dblClick(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Client “Bharat Foods” saved.');
    const clients = await readClients(world.database);
    expect(clients).toMatchObject([{ name: 'Bharat Foods', market: 'IN', currency: 'USD', link: '' }]);
    expect(location.hash).toBe(`#/points/ledger/${clients[0]?.id}`);
  });

  it('says at its fields what is missing and goes to the first', async () => {
    const { user } = await fresh();
    enter('Link to the CRM', 'crm');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getAllByText('Fill this in.')).toHaveLength(2);
    screen.getByText('Enter a web address that starts with https://.');
    expect(document.activeElement).toBe(screen.getByLabelText('Client'));
  });

  it('keeps what was typed when the page is closed', async () => {
    const { user, world, unmount } = await fresh();
    await user.type(screen.getByLabelText('Client'), 'Half a na');
    unmount();
    await waitFor(async () => expect(await readDraft(world.database, 'client|new')).not.toBeNull());
    await fresh(world);
    expect(screen.getByLabelText('Client')).toHaveProperty('value', 'Half a na');
    screen.getByText('This is what you typed before and did not save.');
  });
});

describe('an entry', () => {
  it('says what was sold, its points, what became of them and why', async () => {
    await opened();
    const [entry] = within(screen.getByRole('list', { name: 'Point entries' })).getAllByRole('listitem');
    if (entry === undefined) throw new Error('No entry is shown.');
    const shown = within(entry);
    shown.getByRole('heading', { level: 3, name: 'Marketing Hub Professional' });
    shown.getByText('Partner sourced · New · Mar 2, 2026 · $1,000.00 per month');
    shown.getByText('Managed since Mar 2, 2026 · shared with 1 other partner');
    shown.getByText('Sourced points: 50');
    shown.getByText('Count until Mar 2, 2027');
    shown.getByText('Managed points: 5');
    shown.getByText(
      'Sold: $1,000.00 ÷ $100.00 × 5 = 50 · Managed: $1,000.00 ÷ $100.00 × 1 ÷ 2 (partners) = 5 · Rates of Jul 15, 2025',
    );
  });

  it('is added, and undone', async () => {
    const { press, user, entries } = await opened(await ledgerWorld({ clients: [client()] }));
    screen.getByText('Nothing was sold to or managed for this client yet.');
    await press('Add entry');
    expect(document.activeElement).toBe(screen.getByLabelText('Product line'));
    enter('Product line', 'Sales Hub');
    enter('Amount per month', '2,400.00');
    await press('Save');
    await screen.findByText('“Sales Hub” saved.');
    expect(await entries()).toMatchObject([
      { productLine: 'Sales Hub', soldOn: '2026-11-22', mrr: { minor: 240_000, currency: 'USD' } },
    ]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Add entry'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await entries()).toEqual([]));
  });

  it('asks what an amount means instead of guessing', async () => {
    const { press, user, entries } = await opened();
    await press('Edit');
    enter('Amount per month', '1.234');
    await press('Save');
    expect(await entries()).toMatchObject([{ mrr: { minor: 100_000 }, revision: 1 }]);
    await user.click(screen.getByRole('button', { name: '1,234.00' }));
    await press('Save');
    await screen.findByText('“Marketing Hub Professional” saved.');
    expect(await entries()).toMatchObject([{ mrr: { minor: 123_400 } }]);
  });

  it('says at the field what is out of order', async () => {
    const { press } = await opened();
    await press('Edit');
    enter('Other partners managing', '2.5');
    enter('Client ended on', '2026-01-01');
    await press('Save');
    screen.getByText('“2.5” is not a whole number.');
    expect(document.activeElement).toBe(screen.getByLabelText('Other partners managing'));
  });

  it('is renewed as an upsell of its line, with only what was added', async () => {
    const { press, entries } = await opened();
    await press('Renewal or upsell');
    expect(screen.getByLabelText('Line first sold on')).toHaveProperty('value', '2026-03-02');
    enter('Amount per month', '200');
    await press('Save');
    await screen.findByText('“Marketing Hub Professional” saved.');
    const added = (await entries()).find(({ saleKind }) => saleKind === 'upsell');
    expect(added).toMatchObject({
      soldOn: '2026-11-22',
      lineSoldOn: '2026-03-02',
      managedFrom: '2026-11-22',
      mrr: { minor: 20_000, currency: 'USD' },
    });
  });

  it.each([
    ['No longer managed', 'No longer managed since', { managedUntil: '2026-10-01', endedOn: null }],
    ['Client ended it', 'Client ended on', { managedUntil: null, endedOn: '2026-10-01' }],
  ])('%s', async (button, field, expected) => {
    const { press, entries } = await opened();
    await press(button);
    expect(screen.getByLabelText(field)).toHaveProperty('value', '2026-11-22');
    enter(field, '2026-01-01');
    await press('Save');
    expect(screen.getByLabelText(field).getAttribute('aria-invalid')).toBe('true');
    enter(field, '2026-10-01');
    await press('Save');
    await screen.findByText('“Marketing Hub Professional” saved.');
    expect(await entries()).toMatchObject([expected]);
    expect(screen.queryByRole('button', { name: button })).toBeNull();
  });

  it('is deleted, and the keyboard goes on', async () => {
    const { press, entries } = await opened();
    await press('Delete');
    await screen.findByText('“Marketing Hub Professional” deleted.');
    expect(await entries()).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Add entry');
  });

  it('that is half typed opens again where it was typed', async () => {
    const { press, world, unmount } = await opened();
    await press('Edit');
    enter('Product line', 'Half a li');
    unmount();
    await waitFor(async () =>
      expect(await readDraft(world.database, `entry|${ROWS.pointEntries[0]?.id}`)).not.toBeNull(),
    );
    const again = await opened(world);
    expect(within(form('Edit Marketing Hub Professional')).getByLabelText('Product line')).toHaveProperty(
      'value',
      'Half a li',
    );
    await again.press('Cancel');
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(await readDraft(world.database, `entry|${ROWS.pointEntries[0]?.id}`)).toBeNull();
  });

  it('in a currency without base amount says so and leads to the rules', async () => {
    const sek = pointEntry({ mrr: { minor: 100, currency: 'SEK' } });
    await opened(await ledgerWorld({ clients: [client()], pointEntries: [sek] }));
    screen.getByText(/no base amount is known for SEK/);
    const link = screen.getByRole('link', { name: 'Enter the base amount of SEK' });
    expect(link.getAttribute('href')).toBe('#/points/rules?currency=SEK');
    screen.getByText(/1 entry is left out/);
  });
});

it('says when there is no such client', async () => {
  await renderPage(<ClientScreen id="nobody" />);
  await screen.findByRole('heading', { level: 1, name: 'This client is not there' });
});
