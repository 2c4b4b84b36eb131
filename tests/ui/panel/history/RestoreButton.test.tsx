import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { HistoryItem } from '../../../../src/store/queries/history-items.ts';
import { RestoreButton } from '../../../../src/ui/panel/history/RestoreButton.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

const item: HistoryItem = {
  id: 7,
  table: 'clients',
  what: 'deleted',
  name: 'Acme',
  ownerName: '',
  changes: [],
  way: 'open',
};

it('puts its row back', async () => {
  const onRestore = vi.fn();
  const { user } = await renderPage(<RestoreButton item={item} onRestore={onRestore} />);
  await user.click(screen.getByRole('button', { name: 'Restore: client Acme' }));
  expect(onRestore).toHaveBeenCalledWith(expect.any(Function), 'Put back: client Acme');
  expect(await onRestore.mock.calls[0]?.[0]()).toEqual({ kind: 'gone' });
});

it.each([
  ['same', 'This is how it is now.'],
  ['lost', 'Its picture is no longer kept.'],
] as const)('says why there is nothing to do: %s', async (way, words) => {
  await renderPage(<RestoreButton item={{ ...item, way }} onRestore={vi.fn()} />);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Restore/ })).toBeNull();
});

function Line() {
  const [way, setWay] = useState<HistoryItem['way']>('open');
  return <RestoreButton item={{ ...item, way }} onRestore={async () => setWay('same')} />;
}

it('leaves the keyboard where it was, on the word that stands there then', async () => {
  const { user } = await renderPage(<Line />);
  await user.click(screen.getByRole('button'));
  expect(document.activeElement).toBe(screen.getByText('This is how it is now.'));
});
