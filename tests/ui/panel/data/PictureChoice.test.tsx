import '../../../fixtures/real-blobs.ts';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readPreferences } from '../../../../src/store/queries/settings.ts';
import { PictureChoice } from '../../../../src/ui/panel/data/PictureChoice.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { picture } from '../../../fixtures/ticket-rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

it('says nothing of sizes where no picture makes one', async () => {
  await renderPage(<PictureChoice pictures={false} />);
  expect(await screen.findByRole('checkbox', { checked: false })).toBeTruthy();
  expect(screen.queryByText(/ with pictures, /)).toBeNull();
});

it('tells what it makes of the size, and is remembered', async () => {
  const world = testWorld();
  await world.database.ticketPictures.add(picture({ blob: new Blob(['x'.repeat(300_000)]) }));
  const { user } = await renderPage(<PictureChoice pictures />, { world });
  await screen.findByText(/^401 kB with pictures, .+ without\. Without them/);
  await user.click(screen.getByRole('checkbox', { name: /^With pictures/ }));
  await waitFor(async () => expect((await readPreferences(world.database)).backupPictures).toBe(false));
});
