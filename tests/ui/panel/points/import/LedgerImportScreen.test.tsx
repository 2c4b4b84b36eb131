import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readClients, readPointEntries } from '../../../../../src/store/queries/ledger.ts';
import { LedgerImportScreen } from '../../../../../src/ui/panel/points/import/LedgerImportScreen.tsx';
import { area, button, line, lines, reviewed, tickOf } from '../../../../fixtures/import-screen.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

const SAMPLE = readFileSync(`${import.meta.dirname}/../../../../fixtures/samples/points-clients.csv`, 'utf8');

async function open(world = testWorld()) {
  const page = await renderPage(<LedgerImportScreen />, { world, route: '#/points/ledger/import' });
  await screen.findByRole('heading', { name: 'Import deals' });
  return page;
}

describe('the import of deals', () => {
  it('takes the sample over after a look, and goes to the ledger', async () => {
    const { user, world } = await open();
    await reviewed(user, SAMPLE);
    expect(lines()).toHaveLength(6);
    expect(within(line('Acme Tools')).getByText('New')).toBeTruthy();
    expect(line('Acme Tools').textContent).toContain('Partner sourced · Mar 2, 2026 · $1,000.00 a month');
    expect(line('Fjord Labs').textContent).toContain('“2026-02-29” is not a day of the calendar');
    expect(tickOf(line('Fjord Labs')).disabled).toBe(true);
    expect(await readClients(world.database)).toEqual([]);
    await user.click(within(line('Fjord Labs')).getByRole('button', { name: /^Edit/ }));
    const soldOn = screen.getByRole<HTMLInputElement>('textbox', { name: 'Sold on' });
    expect(document.activeElement).toBe(soldOn);
    await user.clear(soldOn);
    await user.type(soldOn, '2026-02-28');
    expect(tickOf(line('Fjord Labs')).checked).toBe(true);
    await user.click(button('Import'));
    await screen.findByText('Imported. New deals: 6, updated deals: 0, new clients: 6.');
    await waitFor(() => expect(location.hash).toBe('#/points/ledger'));
    expect(await readPointEntries(world.database)).toHaveLength(6);
    await user.click(button('Undo'));
    await waitFor(async () => expect(await readPointEntries(world.database)).toEqual([]));
  });

  it('asks once for what no row says, and not at every row', async () => {
    const { user } = await open();
    await reviewed(user, 'Client,Sold on,MRR\nAcme,2026-03-02,"1,234"\nEdo,2026-03-03,"2,345"');
    expect(screen.getAllByText('Answer what is asked above.')).toHaveLength(2);
    expect(screen.queryByText(/currency is missing/)).toBeNull();
    const choose = (name: string, option: string) => user.selectOptions(screen.getByRole('combobox', { name }), option);
    await choose('Currency of amounts that do not say it', 'EUR');
    await choose('Deal type of rows that do not say it', 'Partner assisted');
    await choose('Amounts such as 1.234 or 1,234', 'Decimals follow a point (1,234.50)');
    await choose('Country of all clients', 'France');
    await waitFor(() =>
      expect(line('Acme').textContent).toContain('France · Partner assisted · Mar 2, 2026 · €1,234.00'),
    );
    expect(lines().map((row) => tickOf(row).checked)).toEqual([true, true]);
  });

  it('keeps what was pasted and chosen for the next visit, apart from that of certifications', async () => {
    const world = testWorld();
    const first = await open(world);
    await reviewed(first.user, SAMPLE);
    await first.user.click(tickOf(line('Acme Tools')));
    first.unmount();
    await open(world);
    await screen.findByRole('table', { name: 'Found' });
    await waitFor(() => expect(tickOf(line('Acme Tools')).checked).toBe(false));
    expect((await world.database.drafts.toArray()).map(({ key }) => key).toSorted()).toEqual([
      'points-import',
      'points-import-choices',
    ]);
  });

  it('says what to paste where no deals are found', async () => {
    const { user } = await open();
    await user.click(await area());
    await user.paste('hello');
    await user.click(button('Review'));
    expect((await screen.findByRole('alert')).textContent).toContain('No table of deals was found');
  });
});
