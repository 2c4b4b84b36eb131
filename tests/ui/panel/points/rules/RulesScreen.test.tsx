// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NO_OVERRIDES, type PointsOverrides } from '../../../../../src/domain/points/overrides.ts';
import { savePointsAccount } from '../../../../../src/jobs/save-points-account.ts';
import { readPointsAccount } from '../../../../../src/store/queries/points-account.ts';
import { RulesScreen } from '../../../../../src/ui/panel/points/rules/RulesScreen.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

async function screenOf(own: Partial<PointsOverrides> = {}, currency: string | null = null) {
  const world = testWorld({ now: '2026-03-02T09:00Z' });
  await savePointsAccount(world, ({ overrides }) => ({ overrides: { ...overrides, ...own } }));
  const page = await renderPage(<RulesScreen currency={currency} />, { world });
  await screen.findByRole('heading', { level: 2, name: 'Base amounts' });
  const becomes = (change: Partial<PointsOverrides>) =>
    waitFor(async () => {
      expect((await readPointsAccount(world.database)).overrides).toEqual({ ...NO_OVERRIDES, ...change });
    });
  return { ...page, becomes };
}

const group = (name: string) => within(screen.getByRole('group', { name }));

it('shows both tables with their sources and what they are called', async () => {
  await screenOf();
  const eur = group('EUR · Euro');
  expect(eur.getByLabelText('Before July 2025')).toHaveProperty('value', '75');
  expect(eur.getByLabelText('After July 2025')).toHaveProperty('value', '88');
  screen.getByText(/^Before July 2025: www\.hubspot\.com\/partners\/how-tiers-work \(2025\)\. .* current rates/);
  screen.getByText(/^After July 2025: .* approximate/);
});

it('marks a corrected amount as the user’s and returns to HubSpot’s', async () => {
  const { user, becomes } = await screenOf();
  const field = group('EUR · Euro').getByLabelText('After July 2025');
  await user.clear(field);
  await user.type(field, '90{Enter}');
  await becomes({ bases: [{ currency: 'EUR', amount: '90', table: 'B' }] });
  await screen.findByText('Yours. As HubSpot printed it: 88');
  await user.click(screen.getByRole('button', { name: 'Back to HubSpot’s amount: EUR, After July 2025' }));
  await becomes({});
  await waitFor(() => expect(field).toHaveProperty('value', '88'));
});

it('takes an emptied amount for HubSpot’s and takes a change back', async () => {
  const own = { bases: [{ currency: 'EUR', amount: '90', table: 'B' }] } as const;
  const { user, becomes } = await screenOf(own);
  await user.clear(group('EUR · Euro').getByLabelText('After July 2025'));
  await user.tab();
  await becomes({});
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await becomes(own);
});

it('adds the currency it was opened for, corrects it and deletes it', async () => {
  const { user, becomes } = await screenOf({}, 'CHF');
  const amount = screen.getByLabelText('Its base amount');
  expect(document.activeElement).toBe(amount);
  await user.click(screen.getByRole('button', { name: 'Add currency' }));
  screen.getByText('Fill this in.');
  await user.type(amount, '95{Enter}');
  await becomes({ bases: [{ currency: 'CHF', amount: '95', table: null }] });
  const own = within(await screen.findByRole('group', { name: 'CHF · Swiss Franc' }));
  await user.type(own.getByLabelText('Base amount'), '.5{Enter}');
  await becomes({ bases: [{ currency: 'CHF', amount: '95.5', table: null }] });
  await user.click(own.getByRole('button', { name: 'Delete the base amount for CHF' }));
  await becomes({});
});

it('refuses a currency that has an amount already', async () => {
  const { user, becomes } = await screenOf({}, 'EUR');
  screen.getByText('It has a base amount already. Correct it above.');
  await user.type(screen.getByLabelText('Its base amount'), '95{Enter}');
  await becomes({});
});

it('shows the growth markets with their date and lets countries come and go', async () => {
  const { user, becomes } = await screenOf();
  screen.getByText(/The last list that is public: .* \(Aug 12, 2022\)/);
  within(screen.getByRole('list', { name: 'India' })).getByText('India');
  screen.getByText(/which countries belong to it is our reading/);
  await user.click(screen.getByRole('button', { name: 'Remove Singapore' }));
  await screen.findByText('This list is yours.');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove Singapore' })).toBeNull());
  await user.type(screen.getByRole('combobox', { name: 'Add a country' }), 'poland{Enter}');
  await screen.findByRole('list', { name: 'Added by you' });
  await user.click(screen.getByRole('button', { name: 'Back to HubSpot’s list' }));
  await becomes({});
});

it('names every assumption with what it rests on, and lets the life of sold points be changed', async () => {
  const { user, becomes } = await screenOf();
  screen.getByText('Assumed: sold points count for 12 months.');
  expect(screen.getAllByText(/^Rests on/)).toHaveLength(6);
  const months = screen.getByLabelText('Months that sold points count');
  await user.clear(months);
  await user.type(months, '0{Enter}');
  screen.getByText('Enter a number from 1 to 120.');
  await user.clear(months);
  await user.type(months, '18{Enter}');
  await becomes({ soldLifeMonths: 18 });
  await user.click(await screen.findByRole('button', { name: 'Back to the assumption' }));
  await becomes({});
});

it('asks for the thresholds of the present rules first', async () => {
  await screenOf({ thresholds: [{ ruleSet: 'R4', tier: 'gold', total: '150', minimum: null, managed: null }] });
  const card = within(screen.getByRole('region', { name: 'What the tiers ask for' }));
  const titles = card.getAllByRole('heading', { level: 3, hidden: true }).map(({ textContent }) => textContent);
  expect(titles[0]).toBe('Rules in force from Jul 15, 2025, until those of Jul 15, 2026');
  expect(titles).toHaveLength(4);
  card.getByText('1 tier filled in.');
});

it('keeps the credited tier and since when', async () => {
  const { user, world } = await screenOf();
  const becomes = (creditedTier: string | null, creditedSince: string | null) =>
    waitFor(async () => expect(await readPointsAccount(world.database)).toMatchObject({ creditedTier, creditedSince }));
  expect(screen.queryByLabelText('Since')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Credited tier'), 'Platinum');
  await becomes('platinum', null);
  const since = await screen.findByLabelText('Since');
  fireEvent.change(since, { target: { value: '2026-09-09' } });
  fireEvent.blur(since);
  screen.getByText('This lies in the future.');
  fireEvent.change(since, { target: { value: '2025-07-15' } });
  fireEvent.blur(since);
  await becomes('platinum', '2025-07-15');
  await user.selectOptions(screen.getByLabelText('Credited tier'), 'None, or not said yet');
  await becomes(null, null);
});

it('shows every rule set with its rates and sources', async () => {
  await screenOf();
  const card = within(screen.getByRole('region', { name: 'Rule sets' }));
  expect(card.getAllByText('5 sourced, 3 assisted, 1 managed')).toHaveLength(2);
  card.getByText('3 sourced, 3 assisted, 1 managed');
  card.getByText('What these rules change about points is not public.');
  expect(card.getAllByText(/worked out by us/)).toHaveLength(2);
});
