// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readClient } from '../../../../../src/store/queries/ledger.ts';
import { ClientEditor } from '../../../../../src/ui/panel/points/ledger/ClientEditor.tsx';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { ACME, client, ledgerWorld } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('begins with the client, saves what is changed and says so', async () => {
  const world = await ledgerWorld({ clients: [client({ link: 'https://crm.example' })] });
  const { user } = await renderPage(
    <ClientEditor client={client({ link: 'https://crm.example' })} kept={null} book={POINTS.book} />,
    { world },
  );
  expect(screen.getByLabelText('Market')).toHaveProperty('value', 'United States');
  expect(screen.getByLabelText('Link to the CRM')).toHaveProperty('value', 'https://crm.example');
  fireEvent.change(screen.getByLabelText('Link to the CRM'), { target: { value: '' } });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Client “Acme Tools” saved.');
  expect(await readClient(world.database, ACME)).toMatchObject({ link: '', market: 'US', revision: 2 });
});

it('offers no way back where there is none', async () => {
  await renderPage(<ClientEditor client={null} kept={null} book={POINTS.book} />);
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
});
