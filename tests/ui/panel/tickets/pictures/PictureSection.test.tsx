import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabCapture } from '../../../../../src/browser/capture-tab.ts';
import { takeCapture } from '../../../../../src/jobs/tickets/pictures/take-capture.ts';
import { PictureSection } from '../../../../../src/ui/panel/tickets/pictures/PictureSection.tsx';
import { pngBytes } from '../../../../fixtures/picture-bytes.ts';
import { renderTicketPart, watchView } from '../../../../fixtures/picture-page.tsx';
import { picture } from '../../../../fixtures/picture-rows.ts';
import { testWorld } from '../../../../fixtures/world.ts';

beforeEach(() => {
  watchView();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const captured = (): TabCapture => ({
  kind: 'captured',
  capture: {
    picture: new Blob([pngBytes(800, 600)], { type: 'image/png' }),
    url: 'https://app.hubspot.com/',
    title: 'Contacts',
    search: null,
  },
});

async function section(before: (world: ReturnType<typeof testWorld>) => unknown = () => {}) {
  const world = testWorld();
  await before(world);
  const page = await renderTicketPart(<PictureSection ticketId="t-1" />, world);
  await screen.findByRole('region', { name: 'Pictures' });
  return { ...page, press: (name: string) => page.user.click(screen.getByRole('button', { name })) };
}

describe('Add screenshot', () => {
  it('explains the way where no click on the toolbar lies behind it', async () => {
    const { press } = await section();
    await press('Add screenshot');
    await screen.findByText('How to take a screenshot');
    expect(screen.queryByRole('button', { name: 'Save picture' })).toBeNull();
  });

  it('takes one where the toolbar was clicked, and opens it to be looked through', async () => {
    const { press, world } = await section((made) => {
      made.browser.capture = captured();
    });
    await press('Add screenshot');
    await screen.findByRole('heading', { name: 'Look through the screenshot' });
    await press('Save picture');
    await screen.findByText('Picture saved, nothing masked.');
    await screen.findByRole('heading', { name: 'Contacts' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add screenshot' })));
    await waitFor(async () => expect(await world.database.drafts.count()).toBe(0));
  });

  it('takes up the one that a menu or a key has left waiting', async () => {
    const { press, world } = await section(async (made) => {
      made.browser.capture = captured();
      await takeCapture(made);
      made.browser.capture = { kind: 'not-granted' };
    });
    screen.getByRole('heading', { name: 'Screenshot of “Contacts”' });
    await press('Add screenshot');
    await screen.findByRole('heading', { name: 'Look through the screenshot' });
    await press('Close');
    await press('Look through and add');
    await screen.findByRole('heading', { name: 'Look through the screenshot' });
    expect(await world.database.ticketPictures.count()).toBe(0);
  });

  it('says why there is none of this page', async () => {
    const { press } = await section((made) => {
      made.browser.capture = { kind: 'not-a-page' };
    });
    await press('Add screenshot');
    await screen.findByText(/lets no extension picture this page/);
  });
});

describe('pictures from elsewhere', () => {
  it('are chosen', async () => {
    const { world } = await section();
    const files = [new File([pngBytes(8, 8)], 'a.png'), new File(['MZ'], 'b.png')];
    fireEvent.change(screen.getByLabelText('Choose pictures'), { target: { files } });
    await screen.findByText('1 picture added.');
    await screen.findByRole('heading', { name: 'a.png' });
    expect(screen.getByRole('alert').textContent).toContain('b.png: This is no PNG, JPEG or WebP picture');
    expect(await world.database.ticketPictures.count()).toBe(1);
  });

  it('are dropped anywhere, which the section shows', async () => {
    await section();
    const carried = { dataTransfer: { types: ['Files'], files: [new File([pngBytes(8, 8)], 'a.png')] } };
    act(() => void window.dispatchEvent(Object.assign(new Event('dragover', { cancelable: true }), carried)));
    screen.getByText('Let go to add the pictures');
    act(() => void window.dispatchEvent(Object.assign(new Event('drop', { cancelable: true }), carried)));
    await screen.findByText('1 picture added.');
  });
});

describe('a picture that is there', () => {
  it('is opened to be edited', async () => {
    const { press } = await section((made) => made.database.ticketPictures.add(picture()));
    await screen.findByRole('heading', { name: 'Contacts' });
    await press('Edit Contacts');
    await screen.findByRole('heading', { name: 'Edit the picture' });
    await press('Close');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add screenshot' })));
  });

  it('that cannot be opened says so', async () => {
    const { press, world } = await section((made) => made.database.ticketPictures.add(picture()));
    await screen.findByRole('heading', { name: 'Contacts' });
    vi.spyOn(world.database.ticketPictures, 'get').mockRejectedValueOnce(
      new DOMException('', 'NotReadableError') as never,
    );
    await press('Edit Contacts');
    await screen.findByText('This picture cannot be read any more');
  });
});
