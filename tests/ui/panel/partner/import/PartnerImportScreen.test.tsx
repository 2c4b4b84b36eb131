import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readClients } from '../../../../../src/store/queries/ledger.ts';
import { PartnerImportScreen } from '../../../../../src/ui/panel/partner/import/PartnerImportScreen.tsx';
import { area, button, line, lines, paste, reviewed, tickOf } from '../../../../fixtures/import-screen.tsx';
import { partnerSample } from '../../../../fixtures/partner-import.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

async function open(kind: string | null, world = testWorld()) {
  const route = kind === null ? '#/partner/import' : `#/partner/import?kind=${kind}`;
  const page = await renderPage(<PartnerImportScreen />, { world, route });
  await screen.findByRole('heading', { name: 'Import into the partner desk' });
  return page;
}

const kinds = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'What the rows are' });

describe('the import of the partner desk', () => {
  it('tells clients by their headings, lets a row be corrected, keeps them, and takes them back in one step', async () => {
    const { user, world } = await open(null);
    await reviewed(user, partnerSample('partner-clients-fr.csv'));
    expect(kinds().value).toBe('clients');
    expect(lines()).toHaveLength(3);
    expect(line('Atelier Lumière').textContent).toContain(
      'Vendu et géré · Marketing Hub Pro, Sales Hub Starter · €1,200.50 a month · Hub ID: 12345678 · Last active: Oct 15, 2026',
    );
    expect(line('Cité Verte').textContent).toContain('Last active: “31/02/2026” is not a day of the calendar');
    expect(tickOf(line('Cité Verte')).disabled).toBe(true);
    await user.click(within(line('Cité Verte')).getByRole('button', { name: /^Edit/ }));
    const lastActive = screen.getByRole<HTMLInputElement>('textbox', { name: 'Last active' });
    expect(document.activeElement).toBe(lastActive);
    await user.clear(lastActive);
    await user.type(lastActive, '28/02/2026');
    expect(tickOf(line('Cité Verte')).checked).toBe(true);
    expect(await readClients(world.database)).toEqual([]);
    await user.click(button('Import'));
    await screen.findByText('Imported: 3 new, 0 updated.');
    await waitFor(() => expect(location.hash).toBe('#/partner/clients'));
    expect(await readClients(world.database)).toHaveLength(3);
    await user.click(button('Undo'));
    await waitFor(async () => expect(await readClients(world.database)).toEqual([]));
  });

  it('adds the clients that renewals name', async () => {
    const { user, world } = await open('renewals');
    await reviewed(user, partnerSample('partner-renewals.tsv'));
    expect(line('Donau Works').textContent).toContain('Renews on: only the month is known.');
    await user.click(within(line('Donau Works')).getByRole('button', { name: 'Take Feb 1, 2027' }));
    expect(line('Donau Works').textContent).toContain('The client is new and is added too.');
    await user.click(button('Import'));
    await screen.findByText('Imported: 3 new, 0 updated. New clients: 3.');
    expect(await world.database.renewals.count()).toBe(3);
    await waitFor(() => expect(location.hash).toBe('#/partner/renewals'));
  });

  it('asks once for what no row says, and reads the table again as what the user says it is', async () => {
    const { user } = await open(null);
    await reviewed(user, 'Client,Deal name,Created on,Amount\nAcme,One,2026-10-01,"1,234"\nEdo,Two,2026-10-02,"2,345"');
    expect(kinds().value).toBe('shared');
    expect(screen.getAllByText('Answer what is asked above.')).toHaveLength(2);
    const choose = (name: string, option: string) => user.selectOptions(screen.getByRole('combobox', { name }), option);
    await choose('Currency of new clients and amounts that do not say it', 'EUR');
    await choose('Deals that do not say who found the client', 'Partner sourced');
    await choose('Amounts such as 1.234 or 1,234', 'Decimals follow a point (1,234.50)');
    await waitFor(() => expect(line('Acme').textContent).toContain('One · Partner sourced · €1,234.00 a month'));
    expect(lines().map((row) => tickOf(row).checked)).toEqual([true, true]);
    await choose('What the rows are', 'Commission payments');
    await waitFor(() => expect(line('Acme').textContent).toContain('Quarter is missing. Enter it.'));
    expect(line('Acme').textContent).toContain('€1,234.00');
  });

  it('keeps what was pasted and chosen for the next visit, whichever link leads there', async () => {
    const world = testWorld();
    const first = await open(null, world);
    await reviewed(first.user, partnerSample('partner-payments-fr.csv'));
    await first.user.click(tickOf(line('Q2 2026')));
    first.unmount();
    await open('clients', world);
    await screen.findByRole('table', { name: 'Found' });
    expect(kinds().value).toBe('payments');
    await waitFor(() => expect(tickOf(line('Q2 2026')).checked).toBe(false));
  });

  it('keeps the text when the kind is chosen beforehand, and says what to paste where nothing is found', async () => {
    const { user } = await open(null);
    await paste(user, 'hello');
    await user.selectOptions(kinds(), 'Renewals');
    await waitFor(() => expect(location.hash).toBe('#/partner/import?kind=renewals'));
    expect((await area()).value).toBe('hello');
    await user.click(button('Review'));
    expect((await screen.findByRole('alert')).textContent).toContain('No such table was found in this.');
  });

  it('lets the columns of a table be named that it does not understand', async () => {
    const { user } = await open('payments');
    await paste(user, 'Who;What;When\nAcme;600 USD;Q2 2026\nEdo;700 JPY;Q3 2026');
    await user.click(button('Review'));
    expect((await screen.findByRole('alert')).textContent).toContain('its columns are not all understood');
    for (const [heading, field] of [
      ['Who', 'Client'],
      ['What', 'Amount'],
      ['When', 'Quarter'],
    ] as const) {
      await user.selectOptions(await screen.findByRole('combobox', { name: heading }), field);
    }
    await waitFor(() => expect(line('Acme').textContent).toContain('Q2 2026 · $600.00'));
  });
});
