// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ClientLists } from '../../../../../src/ui/panel/partner/reports/ClientLists.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { clientList } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('shows who is in a list, without those that were deleted, and no more than one reads', async () => {
  const clients = Array.from({ length: 60 }, (_, index) => client({ id: `${index}`, name: `Client ${index}` }));
  const list = clientList({ clientIds: ['gone', ...clients.map(({ id }) => id)] });
  await renderPage(<ClientLists lists={[list]} clients={clients} />);
  screen.getByText('60 clients');
  const inside = within(screen.getByRole('group'));
  expect(inside.getAllByRole('link')).toHaveLength(50);
  expect(inside.getAllByRole('link')[0]?.getAttribute('href')).toBe('#/partner/clients/0');
  inside.getByText('and 10 more');
});

it('says where lists come from', async () => {
  await renderPage(<ClientLists lists={[]} clients={[]} />);
  screen.getByText('None yet. Every report can put its clients into a list.');
});
