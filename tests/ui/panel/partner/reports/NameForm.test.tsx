// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { NameForm } from '../../../../../src/ui/panel/partner/reports/NameForm.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function form(kept: unknown = null, saved = true) {
  const onSave = vi.fn(async () => saved);
  const onDone = vi.fn();
  const page = (
    <NameForm
      draftKey="k"
      kept={kept}
      label="A form"
      field="Name"
      submit="Keep"
      stored="Won"
      others={[{ name: 'Lost' }]}
      onSave={onSave}
      onDone={onDone}
    />
  );
  return { ...(await renderPage(page)), onSave, onDone, name: screen.getByLabelText<HTMLInputElement>('Name') };
}
const keep = () => screen.getByRole('button', { name: 'Keep' });

it('refuses an empty name and one that is taken, then keeps the rest', async () => {
  const { user, name, onSave, onDone, world } = await form();
  await user.clear(name);
  await user.click(keep());
  await screen.findByText('Fill this in.');
  await user.type(name, 'LOST');
  await user.click(keep());
  await screen.findByText('There is a report called “Lost” already. Choose another name.');
  expect(onSave).not.toHaveBeenCalled();
  await user.type(name, ' deals');
  await user.click(keep());
  expect(onSave).toHaveBeenCalledExactlyOnceWith('LOST deals');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(await readDraft(world.database, 'k')).toBeNull();
});

it('keeps what was typed where it could not be saved, or by an earlier page', async () => {
  const { user, name, onDone } = await form({ began: { name: 'Won' }, draft: { name: 'Won more' } }, false);
  expect(name.value).toBe('Won more');
  await user.click(keep());
  expect(onDone).not.toHaveBeenCalled();
  expect(name.value).toBe('Won more');
});
