// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useAnnounce } from '../../../src/ui/components/use-announce.tsx';
import { speak } from '../../fixtures/locale-messages.ts';
import { renderPage } from '../../fixtures/render-page.tsx';

function Speaker() {
  const { say } = useAnnounce();
  return (
    <button type="button" onClick={() => say('Done.')}>
      speak
    </button>
  );
}

it('says sentences in a live region that has a name', async () => {
  const { user } = await renderPage(<Speaker />);
  await user.click(screen.getByRole('button', { name: 'speak' }));
  const region = screen.getByRole('region', { name: 'Notices' });
  expect(region.getAttribute('aria-live')).toBe('polite');
  // A toast is a dialog to screen readers, and a dialog needs a name.
  expect((await within(region).findByRole('dialog', { name: 'Done.' })).textContent).toContain('Done.');
  expect(screen.queryByRole('heading')).toBeNull();
});

it('shows one at a time, the newest', async () => {
  const { user } = await renderPage(<Speaker />);
  const button = screen.getByRole('button', { name: 'speak' });
  await user.click(button);
  await user.click(button);
  const region = screen.getByRole('region', { name: 'Notices' });
  await waitFor(() => expect(region.querySelectorAll('[data-limited]')).toHaveLength(1));
  expect(region.querySelectorAll('[role="dialog"]:not([data-limited])')).toHaveLength(1);
});

it('lets a sentence be dismissed', async () => {
  const { user } = await renderPage(<Speaker />);
  await user.click(screen.getByRole('button', { name: 'speak' }));
  await user.click(await screen.findByRole('button', { name: 'Dismiss' }));
  await waitFor(() => expect(screen.queryByText('Done.')).toBeNull());
});

it('names itself in the language of the page', async () => {
  speak('fr');
  const { user } = await renderPage(<Speaker />);
  await user.click(screen.getByRole('button', { name: 'speak' }));
  expect(screen.getByRole('region', { name: 'Annonces' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Fermer' })).toBeTruthy();
});
