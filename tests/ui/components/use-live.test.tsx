// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { CompanionDatabase } from '../../../src/store/database.ts';
import { useLive } from '../../../src/ui/components/use-live.ts';
import { testWorld } from '../../fixtures/world.ts';

function Count({ database, table = 'drafts' }: { readonly database: CompanionDatabase; readonly table?: string }) {
  const count = useLive(async () => database.table(table).count(), [database, table]);
  return <output>{count === undefined ? 'not yet' : `${count} in ${table}`}</output>;
}

class Boundary extends Component<{ readonly children: ReactNode }> {
  override state = { error: '' };
  static getDerivedStateFromError(error: unknown) {
    return { error: String(error) };
  }
  override render() {
    return this.state.error === '' ? this.props.children : <p role="alert">{this.state.error}</p>;
  }
}

it('gives nothing until the first result, then every new one', async () => {
  const { database } = testWorld();
  render(<Count database={database} />);
  expect(screen.getByRole('status').textContent).toBe('not yet');
  await screen.findByText('0 in drafts');
  await act(() => database.drafts.put({ key: 'a', value: 1, updatedAt: 0 }));
  await screen.findByText('1 in drafts');
});

it('hears of what another page changed', async () => {
  const { database } = testWorld();
  const elsewhere = new CompanionDatabase(database.name);
  render(<Count database={database} />);
  await screen.findByText('0 in drafts');
  await act(() => elsewhere.drafts.put({ key: 'a', value: 1, updatedAt: 0 }));
  await screen.findByText('1 in drafts');
});

it('asks anew when what it depends on changes', async () => {
  const { database } = testWorld();
  await database.settings.put({ key: 'a', value: 1 });
  const { rerender } = render(<Count database={database} />);
  await screen.findByText('0 in drafts');
  rerender(<Count database={database} table="settings" />);
  await screen.findByText('1 in settings');
});

it('throws in the component when the database cannot be read, for the boundary above it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { database } = testWorld();
  render(
    <Boundary>
      <Count database={database} table="no such table" />
    </Boundary>,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('no such table');
});
