// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { ClientHead } from '../../../../../src/ui/panel/points/ledger/ClientHead.tsx';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { ACME, client } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const NONE = new Map<string, unknown>();

it.each([
  ['US', /^United States · USD/],
  [null, /^Market not known · USD/],
])('says where the client is (%s)', async (market, words) => {
  await renderPage(<ClientHead client={client({ market })} drafts={NONE} book={POINTS.book} />);
  screen.getByText(words);
});

it('gives up what was typed on Cancel, and goes back to its button', async () => {
  const { user, world } = await renderPage(<ClientHead client={client()} drafts={NONE} book={POINTS.book} />);
  await user.click(screen.getByRole('button', { name: 'Edit client' }));
  fireEvent.change(screen.getByLabelText('Client'), { target: { value: 'Other' } });
  await waitFor(async () => expect(await readDraft(world.database, `client|${ACME}`)).not.toBeNull());
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Edit client'));
  expect(await readDraft(world.database, `client|${ACME}`)).toBeNull();
});

it('opens with what was typed before', async () => {
  const began = { name: 'Acme Tools', market: 'US', currency: 'USD', link: '' };
  const drafts = new Map([[`client|${ACME}`, { began, draft: { ...began, name: 'Half a na' } }]]);
  await renderPage(<ClientHead client={client()} drafts={drafts} book={POINTS.book} />);
  expect(screen.getByLabelText('Client')).toHaveProperty('value', 'Half a na');
});
