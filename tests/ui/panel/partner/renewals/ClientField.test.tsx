// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { newRenewalDraft } from '../../../../../src/domain/partner/renewals/renewal-draft.ts';
import { ClientField } from '../../../../../src/ui/panel/partner/renewals/ClientField.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const CLIENTS = [client({ currency: 'EUR' }), client({ id: 'bharat', name: 'Bharat Foods', currency: 'INR' })];

function Held() {
  const [draft, setDraft] = useState(newRenewalDraft('', ''));
  return (
    <>
      <ClientField
        clients={CLIENTS}
        draft={draft}
        error={null}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      <output aria-label="held">
        {JSON.stringify([draft.clientId, draft.newClient, draft.addsClient, draft.currency])}
      </output>
    </>
  );
}

const held = () => JSON.parse(screen.getByLabelText('held').textContent ?? '');
const field = () => screen.getByLabelText('Client');

it('takes a client of the ledger, with its currency', async () => {
  const { user } = await renderPage(<Held />);
  await user.type(field(), 'bha');
  await user.click(await screen.findByRole('option', { name: /Bharat Foods/ }));
  expect(held()).toEqual(['bharat', '', false, 'INR']);
});

it('offers to add a name that nobody has, and keeps it in the field', async () => {
  const { user } = await renderPage(<Held />);
  await user.type(field(), 'Foo Ltd');
  await user.tab();
  expect(held()).toEqual(['', 'Foo Ltd', false, '']);
  expect(field()).toHaveProperty('value', 'Foo Ltd');
  await user.click(screen.getByRole('button', { name: 'Add “Foo Ltd” as a client' }));
  expect(held()).toEqual(['', 'Foo Ltd', true, '']);
  screen.getByText('“Foo Ltd” is added to your clients when you save.');
});

it('takes the known client whose name was typed in full', async () => {
  const { user } = await renderPage(<Held />);
  await user.type(field(), 'acme tools');
  await user.tab();
  expect(held()).toEqual(['acme', '', false, 'EUR']);
});
