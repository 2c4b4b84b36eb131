// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { PlanForm } from '../../../../../src/ui/panel/points/plan/PlanForm.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const field = (invalid: boolean) => <input aria-label="Name" aria-invalid={invalid || undefined} />;

function form(props: Partial<Parameters<typeof PlanForm>[0]> = {}) {
  return (
    <PlanForm
      label="New plan"
      submit="Create"
      problems={[]}
      restored={false}
      onSubmit={async () => undefined}
      {...props}
    >
      {props.children ?? field(false)}
    </PlanForm>
  );
}

it('hands in once, however often it is pressed', async () => {
  const saving = Promise.withResolvers<void>();
  const onSubmit = vi.fn(() => saving.promise);
  const { user } = await renderPage(form({ onSubmit }));
  const button = screen.getByRole('button', { name: 'Create' });
  await user.click(button);
  await user.click(button);
  expect(onSubmit).toHaveBeenCalledTimes(1);
  await act(async () => saving.resolve());
  await user.click(button);
  expect(onSubmit).toHaveBeenCalledTimes(2);
});

it('takes the keyboard to the first wrong field', async () => {
  const { rerender } = await renderPage(form(), { bare: true });
  rerender(form({ problems: [{}], children: field(true) }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
});

it('says when it holds what was typed before, and can be left where there is a way back', async () => {
  const onCancel = vi.fn();
  const { user, rerender } = await renderPage(form({ restored: true, onCancel }), { bare: true });
  expect(screen.getByRole('status').textContent).toBe('This is what you typed before and did not save.');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledTimes(1);
  rerender(form());
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
});
