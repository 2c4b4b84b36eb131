// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { PlanDraft } from '../../../../../src/domain/points/plan-check.ts';
import { planDraftSchema } from '../../../../../src/domain/points/plan-draft.schema.ts';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { useEditForm } from '../../../../../src/ui/panel/points/plan/use-edit-form.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const STORED: PlanDraft = { name: 'January', tier: 'gold', goalDay: '2027-01-15' };

/** The record moves on when its button is pressed, as another page would change it. */
function Probe({ kept, later = STORED }: { readonly kept?: unknown; readonly later?: PlanDraft }) {
  const [stored, setStored] = useState<PlanDraft>(STORED);
  const { draft, clash, restored, change, forget } = useEditForm('k', kept, planDraftSchema, stored);
  return (
    <>
      <input aria-label="Name" value={draft.name} onChange={(event) => change({ name: event.target.value })} />
      <p>{[draft.goalDay, clash, restored].join(' ')}</p>
      <button type="button" onClick={() => setStored(later)}>
        Later
      </button>
      <button type="button" onClick={() => void forget()}>
        Forget
      </button>
    </>
  );
}
const name = () => screen.getByRole<HTMLInputElement>('textbox').value;

const press = (name: string) => screen.getByRole('button', { name });

it('follows the record in what was not typed', async () => {
  const { user, world } = await renderPage(<Probe later={{ ...STORED, goalDay: '2027-07-15' }} />);
  await user.type(screen.getByRole('textbox'), '!');
  await user.click(press('Later'));
  screen.getByText('2027-07-15 false false');
  expect(name()).toBe('January!');
  await waitFor(async () => expect(await readDraft(world.database, 'k')).not.toBeNull());
});

it('tells when the same field was typed here and changed elsewhere, until it is given up', async () => {
  const { user, world } = await renderPage(<Probe later={{ ...STORED, name: 'Winter' }} />);
  await user.type(screen.getByRole('textbox'), '!');
  await user.click(press('Later'));
  screen.getByText('2027-01-15 true false');
  expect(name()).toBe('January!');
  await user.click(press('Forget'));
  await waitFor(() => expect(name()).toBe('Winter'));
  expect(await readDraft(world.database, 'k')).toBeNull();
});

it.each([
  ['of this shape', { began: STORED, draft: { ...STORED, name: 'Typed' } }, 'Typed', 'true'],
  ['of an older shape', { began: STORED, draft: { name: 'Typed' } }, 'January', 'false'],
  ['of no shape at all', 'Typed', 'January', 'false'],
  ['nothing', undefined, 'January', 'false'],
])('starts from what was kept: %s', async (_, kept, shown, restored) => {
  await renderPage(<Probe kept={kept} />);
  expect(name()).toBe(shown);
  screen.getByText(`2027-01-15 false ${restored}`);
});
