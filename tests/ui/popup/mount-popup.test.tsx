// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { mountPopup } from '../../../src/ui/popup/mount-popup.tsx';
import { paintFirst } from '../../../src/ui/popup/paint-first.tsx';
import { endPages } from '../../fixtures/page-roots.ts';
import { NOW, popupItem, snapshot } from '../../fixtures/popup-snapshots.ts';

vi.mock('react-dom/client', async (load) => {
  const { remembering } = await import('../../fixtures/page-roots.ts');
  return remembering(await load());
});
// The page is started as a browser starts it, so nothing waits for React here.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
afterEach(() => {
  endPages();
  vi.restoreAllMocks();
});

function painted() {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const kept = snapshot({ items: [popupItem()] });
  paintFirst(root, kept, NOW);
  return { root, kept };
}

it('puts the living popup in the place of the painted one at once', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  const { root, kept } = painted();
  const html = root.innerHTML;
  mountPopup(root, kept);
  expect(root.innerHTML.startsWith(html)).toBe(true);
  expect(screen.getAllByRole('main')).toHaveLength(1);
  // Then it follows the database, in which there is nothing.
  await screen.findByRole('heading', { name: 'Nothing to watch yet' });
});

it('shows a way on when the popup breaks', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { root, kept } = painted();
  mountPopup(root, { ...kept, zone: 'Mars/Olympus' });
  expect(screen.getByRole('alert').textContent).toContain('Something went wrong');
});
