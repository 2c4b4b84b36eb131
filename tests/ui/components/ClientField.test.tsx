// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../src/domain/points/ledger.ts';
import { ClientField } from '../../../src/ui/components/ClientField.tsx';
import { client } from '../../fixtures/ledger.ts';
import { renderPage } from '../../fixtures/render-page.tsx';

const CLIENTS = [
  client({ id: 'acme', name: 'Acme' }),
  client({ id: 'tools', name: 'Acme Tools' }),
  client({ id: 'atelier', name: 'Atelier Lumière' }),
];

interface Held {
  readonly client: Client | null;
  readonly name: string;
  readonly adds: boolean;
}

/** A form that keeps the client itself, or its name alone. */
function Form({ start = '', adding = true, byName = false }) {
  const [{ client: picked, name, adds }, setHeld] = useState<Held>({ client: null, name: start, adds: false });
  const named = CLIENTS.find((one) => one.name.toLowerCase() === name.trim().toLowerCase()) ?? null;
  const known = byName ? named : picked;
  return (
    <>
      <ClientField
        clients={CLIENTS}
        client={known}
        name={name}
        adds={adding ? adds : null}
        byName={byName}
        error={null}
        onPick={(next) => setHeld({ client: next, name: next?.name ?? '', adds: false })}
        onName={(next, toAdd) => setHeld({ client: null, name: next, adds: toAdd })}
      />
      <output aria-label="held">{JSON.stringify([known?.id ?? null, name, adds])}</output>
    </>
  );
}

const held = () => JSON.parse(screen.getByLabelText('held').textContent ?? '');
const field = () => screen.getByLabelText('Client');
const options = async () => (await screen.findAllByRole('option')).map(({ textContent }) => textContent);

describe.each([false, true])('a client, in a form that keeps the name alone: %s', (byName) => {
  it('is taken from what is suggested, with the keyboard', async () => {
    const { user } = await renderPage(<Form byName={byName} />);
    screen.getByText('Type to find a client. A name that fits none is added when you save.');
    await user.type(field(), 'Atelier{Enter}');
    expect(held()).toEqual(['atelier', 'Atelier Lumière', false]);
    expect(field()).toHaveProperty('value', 'Atelier Lumière');
  });

  it('is taken when its name was typed in full, on the way to which a shorter one was passed', async () => {
    const { user } = await renderPage(<Form byName={byName} />);
    await user.type(field(), 'Acme');
    expect(await options()).toEqual(['✓Acme', 'Acme Tools']);
    await user.type(field(), ' tools');
    expect(field()).toHaveProperty('value', 'Acme tools');
    await user.tab();
    expect(held()).toEqual(['tools', 'Acme Tools', false]);
  });

  it('is none once the field is emptied', async () => {
    const { user } = await renderPage(<Form byName={byName} start="Acme" />);
    await user.clear(field());
    await user.tab();
    expect(held()).toEqual([null, '', false]);
  });

  it('is a new one by a name that fits none, and by the offer of the list', async () => {
    const { user } = await renderPage(<Form byName={byName} />);
    await user.type(field(), 'Foo Ltd');
    expect(await options()).toEqual(['Add “Foo Ltd” as a new client']);
    screen.getByText('“Foo Ltd” is added to your clients when you save.');
    await user.tab();
    expect(held()).toEqual([null, 'Foo Ltd', true]);
    expect(field()).toHaveProperty('value', 'Foo Ltd');
    await user.clear(field());
    await user.type(field(), 'Bar{Enter}');
    expect(held()).toEqual([null, 'Bar', true]);
    expect(field()).toHaveProperty('value', 'Bar');
  });

  it('is not added by a name that may be the beginning of a known one, unless it is chosen', async () => {
    const { user } = await renderPage(<Form byName={byName} />);
    await user.type(field(), 'Atelier');
    await user.tab();
    expect(held()).toEqual([null, 'Atelier', false]);
    expect(field()).toHaveProperty('value', 'Atelier');
    screen.getByText('Choose a client from the list, or add “Atelier” there.');
    await user.click(field());
    expect(await options()).toEqual(['Atelier Lumière', 'Add “Atelier” as a new client']);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(held()).toEqual([null, 'Atelier', true]);
    screen.getByText('“Atelier” is added to your clients when you save.');
  });
});

it('offers to add none where the form adds none, and goes on from what was kept', async () => {
  const { user } = await renderPage(<Form byName adding={false} start="Foo" />);
  expect(field()).toHaveProperty('value', 'Foo');
  await user.type(field(), ' Ltd');
  await screen.findByText('Nothing is called that.');
  await user.tab();
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(held()).toEqual([null, 'Foo Ltd', false]);
  expect(field()).toHaveProperty('value', 'Foo Ltd');
});
