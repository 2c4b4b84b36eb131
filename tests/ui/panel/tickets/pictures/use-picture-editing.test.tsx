import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { KeptEditing } from '../../../../../src/domain/tickets/pictures/picture-edits.schema.ts';
import { WorldContext } from '../../../../../src/ui/components/world-context.ts';
import {
  type PictureEditing,
  usePictureEditing,
} from '../../../../../src/ui/panel/tickets/pictures/use-picture-editing.ts';
import { edits, mark } from '../../../../fixtures/picture-rows.ts';
import { testWorld } from '../../../../fixtures/world.ts';

const SIZE = { width: 800, height: 600 };
const INITIAL: KeptEditing = { edits: edits(), name: 'Contacts', keepOriginal: false };
const KEY = 'picture-edits|p-1|1';

function editor(kept: KeptEditing | null = null) {
  const world = testWorld();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <WorldContext value={world}>{children}</WorldContext>
  );
  const { result, unmount } = renderHook(() => usePictureEditing(KEY, { initial: INITIAL, kept, size: SIZE }), {
    wrapper,
  });
  const use = (run: (editing: PictureEditing) => unknown) => act(async () => void (await run(result.current)));
  const places = () => result.current.edits.marks.map(({ id, x }) => `${id}@${x}`);
  return { use, unmount, now: () => result.current, places, draft: () => world.database.drafts.get(KEY) };
}

describe('the edits of a picture', () => {
  it('go back and forth, a drag as one step', async () => {
    const { use, now, places } = editor();
    await use(({ change }) => {
      change({ do: 'add', mark: mark() });
      // A pointer moves on before the page is drawn again.
      for (const x of [20, 30, 40]) {
        change({ do: 'place', id: 'm-1', place: { x, y: 0, width: 40, height: 20 } }, true);
      }
    });
    expect(places()).toEqual(['m-1@40']);
    expect(now().redo).toBeNull();
    await use(({ undo }) => undo?.());
    expect(places()).toEqual([]);
    expect(now().undo).toBeNull();
    await use(({ redo }) => redo?.());
    expect(places()).toEqual(['m-1@40']);
  });

  it('are kept when the page is closed, with what stands beside them', async () => {
    const { use, unmount, draft } = editor();
    await use(({ change, write }) => {
      change({ do: 'add', mark: mark() });
      write({ name: 'Deals' });
    });
    unmount();
    await expect.poll(draft).toMatchObject({ value: { edits: edits(mark()), name: 'Deals', keepOriginal: false } });
  });

  it('begin where they were left, and say so', () => {
    const { now, places } = editor({ edits: edits(mark()), name: 'Deals', keepOriginal: true });
    expect(places()).toEqual(['m-1@10']);
    expect(now()).toMatchObject({ restored: true, touched: true, name: 'Deals', keepOriginal: true });
  });

  it('are forgotten when they are saved or dropped', async () => {
    const { use, unmount, draft, now } = editor();
    expect(now().touched).toBe(false);
    await use(({ write }) => write({ keepOriginal: true }));
    expect(now().touched).toBe(true);
    await use(({ forget }) => forget());
    unmount();
    expect(await draft()).toBeUndefined();
  });
});
