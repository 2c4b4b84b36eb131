import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { KeptEditing } from '../../../../../src/domain/tickets/pictures/picture-edits.schema.ts';
import {
  type PictureEditing,
  usePictureEditing,
} from '../../../../../src/ui/panel/tickets/pictures/use-picture-editing.ts';
import { renderTicketPart } from '../../../../fixtures/picture-page.tsx';
import { edits, mark } from '../../../../fixtures/picture-rows.ts';

const SIZE = { width: 800, height: 600 };
const INITIAL: KeptEditing = { edits: edits(), name: 'Contacts', keepOriginal: false };
const KEY = 'picture-edits|p-1|1';

async function editor(kept: KeptEditing | null = null) {
  let latest: PictureEditing | null = null;
  function Editor() {
    const editing = usePictureEditing(KEY, { initial: INITIAL, kept, size: SIZE });
    latest = editing;
    return <p>{`${editing.edits.marks.map(({ id, x }) => `${id}@${x}`).join(' ')}|${editing.name}`}</p>;
  }
  const { world, unmount } = await renderTicketPart(<Editor />);
  const use = (run: (editing: PictureEditing) => unknown) =>
    act(async () => {
      if (latest === null) throw new Error('Nothing was rendered');
      await run(latest);
    });
  const now = () => {
    if (latest === null) throw new Error('Nothing was rendered');
    return latest;
  };
  return { world, unmount, use, now, draft: () => world.database.drafts.get(KEY) };
}

describe('the edits of a picture', () => {
  it('go back and forth, a drag as one step', async () => {
    const { use, now } = await editor();
    await use(({ change }) => {
      change({ do: 'add', mark: mark() });
      // A pointer moves on before the page is drawn again.
      for (const x of [20, 30, 40]) {
        change({ do: 'place', id: 'm-1', place: { x, y: 0, width: 40, height: 20 } }, true);
      }
    });
    screen.getByText('m-1@40|Contacts');
    expect(now().redo).toBeNull();
    await use(({ undo }) => undo?.());
    screen.getByText('|Contacts');
    expect(now().undo).toBeNull();
    await use(({ redo }) => redo?.());
    screen.getByText('m-1@40|Contacts');
  });

  it('are kept when the page is closed, with what stands beside them', async () => {
    const { use, unmount, draft } = await editor();
    await use(({ change, write }) => {
      change({ do: 'add', mark: mark() });
      write({ name: 'Deals' });
    });
    unmount();
    await expect.poll(draft).toMatchObject({ value: { edits: edits(mark()), name: 'Deals', keepOriginal: false } });
  });

  it('begin where they were left, and say so', async () => {
    const { now } = await editor({ edits: edits(mark()), name: 'Deals', keepOriginal: true });
    screen.getByText('m-1@10|Deals');
    expect(now()).toMatchObject({ restored: true, touched: true, keepOriginal: true });
  });

  it('are forgotten when they are saved or dropped', async () => {
    const { use, unmount, draft, now } = await editor();
    expect(now().touched).toBe(false);
    await use(({ write }) => write({ keepOriginal: true }));
    expect(now().touched).toBe(true);
    await use(({ forget }) => forget());
    unmount();
    expect(await draft()).toBeUndefined();
  });
});
