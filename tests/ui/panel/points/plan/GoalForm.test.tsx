// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { POINTS_RULES } from '../../../../../src/facts/points-rules.ts';
import { saveDraft } from '../../../../../src/jobs/save-draft.ts';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { GoalForm } from '../../../../../src/ui/panel/points/plan/GoalForm.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

const STORED = { name: '', tier: 'gold', goalDay: '2027-01-15' } as const;

async function form(props: Partial<Parameters<typeof GoalForm>[0]> = {}) {
  const world = testWorld();
  const onSave = vi.fn(async () => true);
  const page = await renderPage(
    <GoalForm
      draftKey="points-plan|new"
      kept={undefined}
      label="New plan"
      submit="Create plan"
      stored={STORED}
      rules={POINTS_RULES}
      onSave={onSave}
      {...props}
    />,
    { world },
  );
  return { ...page, world, onSave };
}
const submit = () => screen.getByRole('button', { name: 'Create plan' });
const day = () => screen.getByLabelText<HTMLInputElement>('By');

it.each([
  ['Elite by Jan 15, 2027', ''],
  ['Up there', 'Up there'],
])('calls the plan %s when its name is "%s"', async (name, typed) => {
  const { user, onSave } = await form();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tier' }), 'Elite');
  if (typed !== '') await user.type(screen.getByRole('textbox', { name: 'Name' }), typed);
  await user.click(submit());
  expect(onSave).toHaveBeenLastCalledWith({ name, tier: 'elite', goalDay: '2027-01-15' }, false);
});

it('says what is wrong with the day and saves nothing', async () => {
  const { user, onSave } = await form();
  fireEvent.change(day(), { target: { value: '' } });
  await user.click(submit());
  expect(day().getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(day());
  expect(onSave).not.toHaveBeenCalled();
});

it('keeps what is typed until it is saved or given up', async () => {
  const onCancel = vi.fn();
  const { user, world } = await form({ onCancel });
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Up');
  await waitFor(async () =>
    expect((await readDraft(world.database, 'points-plan|new'))?.value).toEqual({
      began: STORED,
      draft: { ...STORED, name: 'Up' },
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(onCancel).toHaveBeenCalledTimes(1));
  expect(await readDraft(world.database, 'points-plan|new')).toBeNull();
});

it('starts from what was typed before, over a record that may have moved on', async () => {
  const kept = { began: { ...STORED, name: 'Old' }, draft: { ...STORED, name: 'Typed' } };
  const { user, onSave, world } = await form({ kept, stored: { ...STORED, name: 'Elsewhere', tier: 'diamond' } });
  await saveDraft(world, 'points-plan|new', kept);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Typed');
  await user.click(submit());
  expect(onSave).toHaveBeenLastCalledWith({ name: 'Typed', tier: 'diamond', goalDay: '2027-01-15' }, true);
  await waitFor(async () => expect(await readDraft(world.database, 'points-plan|new')).toBeNull());
});
