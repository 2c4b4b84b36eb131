// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { type ClientsChoice, DEFAULT_PREFERENCES } from '../../../../../src/domain/preferences.ts';
import { ClientsTools } from '../../../../../src/ui/panel/partner/clients/ClientsTools.tsx';
import { clientList } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function tools(choice: Partial<ClientsChoice>, report: string | null = '#/r') {
  const onChoose = vi.fn();
  const page = await renderPage(
    <ClientsTools
      search=""
      searchField={null}
      onSearch={() => undefined}
      choice={{ ...DEFAULT_PREFERENCES.clientsChoice, ...choice }}
      onChoose={onChoose}
      lists={[clientList()]}
      count={3}
      report={report}
    />,
  );
  return { ...page, onChoose };
}

it('chooses filter, order, days and list', async () => {
  const { user, onChoose } = await tools({ show: 'inactive' });
  await user.selectOptions(screen.getByLabelText('Show'), 'Managed');
  await user.selectOptions(screen.getByLabelText('Sort by'), 'Next renewal');
  await user.selectOptions(screen.getByLabelText('List'), 'To call');
  const days = screen.getByLabelText('Inactive for (days)');
  await user.clear(days);
  await user.type(days, '30{Enter}');
  expect(onChoose.mock.calls).toEqual([
    [{ show: 'managed' }],
    [{ sort: 'renewal' }],
    [{ listId: 'l-1' }],
    [{ inactiveDays: 30 }],
  ]);
});

it('asks for days only where they count, and leads to the rows behind its number', async () => {
  const { unmount } = await tools({});
  expect(screen.queryByLabelText('Inactive for (days)')).toBeNull();
  expect(screen.getByRole('link', { name: '3 clients' }).getAttribute('href')).toBe('#/r');
  unmount();
  await tools({}, null);
  expect(screen.queryByRole('link')).toBeNull();
  screen.getByText(/3 clients/);
});
