import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { usePictureIntake } from '../../../../../src/ui/panel/tickets/pictures/use-picture-intake.ts';
import { onFullDisk } from '../../../../fixtures/full-disk.ts';
import { pngBytes } from '../../../../fixtures/picture-bytes.ts';
import { renderTicketPart } from '../../../../fixtures/picture-page.tsx';

const PNG = () => new File([pngBytes(8, 8)], 'a.png');
const GIF = () => new File(['GIF89a'], 'b.gif');

function Intake({ files }: { readonly files: readonly (readonly File[])[] }) {
  const { take, busy, refused } = usePictureIntake('t-1');
  return (
    <>
      <button
        type="button"
        onClick={() => {
          for (const handful of files) take(handful);
        }}
      >
        take
      </button>
      <p>{`${busy ? 'busy' : 'idle'}, refused: ${refused.map(({ name }) => name).join()}`}</p>
    </>
  );
}

async function take(...files: readonly (readonly File[])[]) {
  const page = await renderTicketPart(<Intake files={files} />);
  await page.user.click(screen.getByRole('button', { name: 'take' }));
  return page;
}

it('adds what it can, tells the rest, and takes it back', async () => {
  const { world, user } = await take([PNG(), GIF()]);
  await screen.findByText('1 picture added.');
  await screen.findByText('idle, refused: b.gif');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back.');
  expect(await world.database.ticketPictures.filter(({ deletedAt }) => deletedAt === null).count()).toBe(0);
});

it('takes handfuls in turn, each after the last', async () => {
  const { world } = await take([PNG()], [PNG(), PNG()]);
  await screen.findByText('idle, refused:');
  const orders = (await world.database.ticketPictures.toArray()).map(({ order }) => order);
  expect(orders.sort()).toEqual([0, 1, 2]);
});

it('says that a full disk dropped the picture and kept the text', async () => {
  await onFullDisk({ from: 3, how: 'throws' }, async () => {
    // The first two writes are the ticket's own.
    await take([PNG()]);
    await screen.findByText(/^The browser has no room for this picture.*Your text is safe/);
  });
});
