// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DatabaseGate } from '../../../src/ui/components/DatabaseGate.tsx';
import { renderPage } from '../../fixtures/render-page.tsx';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

function page(world: TestWorld) {
  const gate = (
    <DatabaseGate>
      <p>the page</p>
    </DatabaseGate>
  );
  return renderPage(gate, { world, bare: true });
}

/** Another connection to the database at a native version, which closes for nobody. */
function elsewhere(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const closed = async (title: string) => {
  const alert = await screen.findByRole('alert');
  expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  expect(screen.queryByText('the page')).toBeNull();
  return alert.textContent;
};

describe('DatabaseGate', () => {
  it('shows nothing while it opens and the page as soon as it is open', async () => {
    const { container } = await page(testWorld());
    expect(container.textContent).toBe('');
    await screen.findByText('the page');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves data of a later release alone', async () => {
    const world = testWorld();
    (await elsewhere(world.database.name, 990)).close();
    await page(world);
    expect(await closed('Your data is newer than this version')).toContain('Nothing was changed.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(world.database.isOpen()).toBe(false);
  });

  it('waits for a window that holds the data, and goes on by itself', async () => {
    // The library says on its console that it waits.
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const world = testWorld();
    const holding = await elsewhere(world.database.name, 1);
    await page(world);
    expect(await closed('Waiting for another window')).toContain('this page goes on by itself');
    await act(async () => holding.close());
    await screen.findByText('the page');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('stops when a newer version has opened the data, and offers to load again', async () => {
    const world = testWorld();
    const { user } = await page(world);
    await screen.findByText('the page');
    const newer = await act(() => elsewhere(world.database.name, 990));
    await closed('The data was opened by a newer version');
    newer.close();
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    await user.click(screen.getByRole('button', { name: 'Load again' }));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('says what the browser said when the data cannot be opened', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const world = testWorld();
    vi.spyOn(world.database, 'open').mockReturnValue(Promise.reject(new Error('QuotaExceeded')) as never);
    await page(world);
    expect(await closed('The data could not be opened')).toContain('Error: QuotaExceeded');
    expect(screen.getByRole('button', { name: 'Load again' })).toBeTruthy();
    expect(logged).toHaveBeenCalledOnce();
  });
});
