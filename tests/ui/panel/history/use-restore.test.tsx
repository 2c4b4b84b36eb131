import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RestoreOutcome } from '../../../../src/jobs/history/restore-change.ts';
import { useRestore } from '../../../../src/ui/panel/history/use-restore.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

function Page({ outcome }: { readonly outcome: RestoreOutcome }) {
  const { trouble, run } = useRestore(0);
  return (
    <>
      <button type="button" onClick={() => void run(async () => outcome, 'Put back.')}>
        Run
      </button>
      <p role="alert">{trouble}</p>
    </>
  );
}

const CASES: readonly (readonly [RestoreOutcome, alert: string, toast: string])[] = [
  [{ kind: 'as-it-was' }, 'It is so already. Nothing was changed.', ''],
  [{ kind: 'done', undo: async () => ({ kind: 'no-room' }) }, '', 'Put back.'],
  [{ kind: 'changed-elsewhere' }, '', 'another window'],
];

it.each(CASES)('%j is told where it belongs', async (outcome, alert, toast) => {
  const { user } = await renderPage(<Page outcome={outcome} />);
  await user.click(screen.getByRole('button', { name: 'Run' }));
  if (toast !== '') expect(await screen.findByText(new RegExp(toast))).toBeTruthy();
  else expect(await screen.findByText(alert)).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toBe(alert);
});
