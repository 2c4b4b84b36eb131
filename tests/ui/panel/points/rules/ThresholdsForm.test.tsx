// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { OwnThreshold } from '../../../../../src/domain/points/overrides.ts';
import type { RuleSetId } from '../../../../../src/domain/points/points-rules.ts';
import { savePointsAccount } from '../../../../../src/jobs/save-points-account.ts';
import { readPointsAccount } from '../../../../../src/store/queries/points-account.ts';
import { ThresholdsForm } from '../../../../../src/ui/panel/points/rules/ThresholdsForm.tsx';
import { usePoints } from '../../../../../src/ui/panel/points/use-points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

function Page({ id }: { readonly id: RuleSetId }) {
  const points = usePoints();
  const ruleSet = points?.book.rules.ruleSets.find((set) => set.id === id);
  if (points === undefined || ruleSet === undefined) return null;
  return <ThresholdsForm rules={points.book.rules} overrides={points.account.overrides} ruleSet={ruleSet} />;
}

async function form(id: RuleSetId, thresholds: readonly OwnThreshold[] = []) {
  const world = testWorld();
  await savePointsAccount(world, ({ overrides }) => ({ overrides: { ...overrides, thresholds } }));
  const page = await renderPage(<Page id={id} />, { world });
  const gold = within(await screen.findByRole('group', { name: 'Gold' }));
  const becomes = (kept: readonly OwnThreshold[]) =>
    waitFor(async () => expect((await readPointsAccount(world.database)).overrides.thresholds).toEqual(kept));
  return { ...page, gold, becomes };
}

const GOLD = { ruleSet: 'R4', tier: 'gold', total: '1200', minimum: null, managed: null } as const;

it('keeps a figure at once and takes it back', async () => {
  const { user, gold, becomes } = await form('R4');
  screen.getByText(/Partner > Dashboard > Tier progression/);
  await user.type(gold.getByLabelText('Total points'), '1,200{Enter}');
  await becomes([GOLD]);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await becomes([]);
  await waitFor(() => expect(gold.getByLabelText('Total points')).toHaveProperty('value', ''));
});

it('keeps the other figures of the tier', async () => {
  const { user, gold, becomes } = await form('R4', [GOLD]);
  await user.type(gold.getByLabelText('Sourced minimum'), '300');
  await user.tab();
  await becomes([{ ...GOLD, minimum: '300' }]);
});

it.each([
  ['R3', 'Sold minimum', null],
  ['R4', 'Sourced minimum', /disagree on whether there is a managed minimum/],
  ['R5', 'Sold or sourced minimum', /is not public/],
] as const)('asks under %s for the %s', async (id, label, note) => {
  const { gold } = await form(id);
  gold.getByLabelText(label);
  gold.getByLabelText('Managed minimum');
  if (note !== null) screen.getByText(note);
});

it('copies from the previous rule set once there is something and nothing is filled in', async () => {
  const { user, becomes } = await form('R5', [GOLD]);
  await user.click(screen.getByRole('button', { name: 'Copy from the previous rule set' }));
  await becomes([GOLD, { ...GOLD, ruleSet: 'R5' }]);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull());
});

it('has nothing to copy from before the first rule set', async () => {
  await form('R2', [GOLD]);
  expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
});
