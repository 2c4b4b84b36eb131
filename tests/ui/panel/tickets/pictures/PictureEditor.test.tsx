import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptEditing } from '../../../../../src/domain/tickets/pictures/picture-edits.schema.ts';
import { PictureEditor } from '../../../../../src/ui/panel/tickets/pictures/PictureEditor.tsx';
import { drag, stageRect } from '../../../../fixtures/drag.ts';
import { renderTicketPart, watchView } from '../../../../fixtures/picture-page.tsx';
import { edits, foundMark } from '../../../../fixtures/picture-rows.ts';

beforeEach(() => {
  watchView();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(stageRect);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const FOUND = edits(foundMark('ada'), foundMark('bob', { y: 60 }));

async function editor({ saves = true, initial = FOUND } = {}) {
  const onSave = vi.fn(async (_: KeptEditing) => saves);
  const onClose = vi.fn();
  const page = await renderTicketPart(
    <PictureEditor
      title="Look through the screenshot"
      notes={['2 values look personal.']}
      source={new Blob(['pixels'])}
      size={{ width: 800, height: 600 }}
      initial={{ edits: initial, name: 'Contacts', keepOriginal: false }}
      kept={null}
      draftKey="picture-edits|p-1|1"
      onSave={onSave}
      onClose={onClose}
    />,
  );
  const press = (name: string | RegExp) => page.user.click(screen.getByRole('button', { name }));
  const saved = () => onSave.mock.calls.at(-1)?.[0];
  return { ...page, onSave, onClose, press, saved, svg: page.container.querySelector('svg') ?? page.container };
}

describe('the picture editor', () => {
  it('begins with what was found, and says so first', async () => {
    await editor();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Look through the screenshot' }));
    screen.getByText('2 values look personal.');
    expect(screen.getByRole('status').textContent).toBe('2 values masked.');
    expect(screen.getAllByRole('checkbox', { name: /^E-mail address/ })).toHaveLength(2);
  });

  it('saves what was kept of the proposals, drawn and typed, and is gone then', async () => {
    const { user, press, svg, saved, onClose } = await editor();
    await user.click(screen.getByRole('checkbox', { name: /bob/ }));
    drag(svg, [100, 100], [150, 120]);
    expect(screen.getByRole('status').textContent).toBe('2 values masked.');
    await user.clear(screen.getByLabelText('Name'));
    await user.type(screen.getByLabelText('Name'), 'Deals');
    await user.click(screen.getByRole('checkbox', { name: /^Keep the original too/ }));
    await press('Save picture');
    expect(saved()).toMatchObject({ name: 'Deals', keepOriginal: true });
    expect(saved()?.edits.marks.map(({ kind, dropped, x }) => [kind, dropped, x])).toEqual([
      ['mask', false, 10],
      ['mask', true, 10],
      ['mask', false, 200],
    ]);
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('stays open, with everything in it, when it was not saved', async () => {
    const { press, svg, onClose, world } = await editor({ saves: false });
    drag(svg, [100, 100], [150, 120]);
    await press('Save picture');
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('3 values masked.');
    await expect.poll(() => world.database.drafts.count()).toBe(1);
  });

  it('does everything by keyboard', async () => {
    const { user, press, saved } = await editor({ initial: edits() });
    for (const tool of ['Mask', 'Box', 'Arrow', 'Text']) {
      await user.click(screen.getByRole('radio', { name: tool }));
      await press('Add to the middle');
    }
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'here');
    screen.getByRole('button', { name: 'Mask 1' }).focus();
    await user.keyboard('{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
    screen.getByRole('button', { name: 'Arrow 1' }).focus();
    await user.keyboard('{Delete}');
    await user.click(screen.getByRole('radio', { name: 'Crop' }));
    await press('Add to the middle');
    await press('Save picture');
    const [mask, box, text] = saved()?.edits.marks ?? [];
    expect(mask).toMatchObject({ kind: 'mask', x: 308, width: 200, height: 58 });
    expect([box?.kind, text?.kind, text?.text]).toEqual(['box', 'text', 'here']);
    expect(saved()?.edits.crop).toEqual({ x: 80, y: 60, width: 640, height: 480 });
  });

  it('takes its own steps back, by button and by key, and nothing that was done before', async () => {
    const { press, svg, user, world } = await editor();
    drag(svg, [100, 100], [150, 120]);
    drag(svg, [10, 200], [50, 250]);
    screen.getByRole('button', { name: 'Mask 2' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.queryByRole('button', { name: 'Mask 2' })).toBeNull();
    await press('Undo');
    expect(screen.queryByRole('button', { name: 'Mask 1' })).toBeNull();
    await press('Redo');
    screen.getByRole('button', { name: 'Mask 1' }).focus();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    screen.getByRole('button', { name: 'Mask 2' });
    await user.keyboard('{Control>}zzz{/Control}');
    expect(screen.queryByText(/nothing to take back/)).toBeNull();
    expect(await world.database.ticketPictures.count()).toBe(0);
  });

  it('keeps what was done when it is closed, and drops it only when told to', async () => {
    const { press, svg, onClose, world, unmount } = await editor();
    expect(screen.queryByRole('button', { name: 'Drop the changes' })).toBeNull();
    drag(svg, [100, 100], [150, 120]);
    await press('Close');
    expect(onClose).toHaveBeenCalledOnce();
    await expect.poll(() => world.database.drafts.count()).toBe(1);
    await press('Drop the changes');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(2));
    unmount();
    expect(await world.database.drafts.count()).toBe(0);
  });

  it('shows the place of what is chosen, and takes another', async () => {
    const { press, saved } = await editor();
    await press('Adjust, E-mail address: ada@shop.example');
    fireEvent.change(screen.getByLabelText('Left'), { target: { value: '300' } });
    await press('Save picture');
    expect(saved()?.edits.marks[0]?.x).toBe(300);
  });
});
