// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NEW_CALCULATION } from '../../../../../src/domain/points/calculator-draft.ts';
import { saveDraft } from '../../../../../src/jobs/save-draft.ts';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { CalculatorScreen } from '../../../../../src/ui/panel/points/calculator/CalculatorScreen.tsx';
import { speak } from '../../../../fixtures/locale-messages.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

const NOW = '2026-03-02T09:00Z';
const KEY = 'points|calculator';

async function screenOf(tab: 'points' | 'currency', kept: object = {}) {
  const world = testWorld({ now: NOW });
  await saveDraft(world, KEY, { ...NEW_CALCULATION, ...kept });
  const page = await renderPage(<CalculatorScreen tab={tab} />, { world });
  await screen.findAllByRole('combobox');
  return { ...page, world };
}

async function pick(user: UserEvent, field: string, typed: string) {
  // All at once, as pasted: every key draws the whole list, which takes long where nothing is really laid out.
  await user.click(screen.getByRole('combobox', { name: field }));
  await user.paste(typed);
  await user.keyboard('{Enter}');
}

function output(name: string) {
  return screen.getByRole('status', { name }).textContent;
}

describe("HubSpot's published examples", () => {
  it.each([
    ['before 27 February 2024', '2024-02-26', 'Partner sourced', '30'],
    ['sourced in March 2024', '2024-03-15', 'Partner sourced', '50'],
    ['assisted in March 2024', '2024-03-15', 'Partner assisted', '30'],
  ])('%s', async (_, day, deal, points) => {
    const { user } = await screenOf('points', { market: 'US', currency: 'USD' });
    await user.type(screen.getByLabelText('Sold amount'), '1,000');
    await user.click(screen.getByRole('radio', { name: deal }));
    fireEvent.change(screen.getByLabelText('Sale date'), { target: { value: day } });
    expect(output('Total points')).toBe(points);
    expect(output('Sold points')).toBe(points);
    expect(output('Managed points')).toBe('0');
    screen.getByText(/This is an estimate/);
  });

  it('managed, by two others as well, in French', async () => {
    speak('fr');
    const { user } = await screenOf('points');
    await user.type(screen.getByLabelText('Montant vendu'), '1 000,00');
    await pick(user, 'Devise du client', 'dollar des etats-unis');
    await user.click(screen.getByRole('checkbox', { name: 'Allez-vous également gérer ce client\u00a0?' }));
    expect(output('Total des points')).toBe('60');
    expect(output('Points gérés')).toBe('10');
    const others = screen.getByRole('spinbutton', {
      name: 'Combien d’autres partenaires géreront ce client\u00a0?',
    });
    await user.clear(others);
    await user.type(others, '2');
    expect(output('Points gérés')).toBe('3,33');
    expect(output('Points vendus')).toBe('50');
    expect(output('Total des points')).toBe('53,33');
  });

  it('doubled in a growth market, which is said with its date', async () => {
    const { user } = await screenOf('points', { amount: '1000', currency: 'USD', manages: true });
    await pick(user, 'Client market', 'india');
    expect(output('Total points')).toBe('120');
    screen.getByText('A growth market.');
    screen.getByText(/^India counts as a growth market\. Source: .*Aug 12, 2022/);
  });

  it('an upsell at the rate of its line', async () => {
    const { user } = await screenOf('points', { amount: '1000', currency: 'USD', market: 'US' });
    expect(output('Total points')).toBe('50');
    await user.click(screen.getByText('Is it an upsell?'));
    await user.click(screen.getByRole('checkbox', { name: 'It adds to a product line sold before' }));
    expect(output('Total points')).toBe('–');
    fireEvent.change(screen.getByLabelText('Product line first sold on'), { target: { value: '2021-10-04' } });
    expect(output('Total points')).toBe('30');
    screen.getByText(/product lines sold before there were points count at the rates/);
  });
});

describe('fields', () => {
  it('wait for an amount without an error', async () => {
    await screenOf('points');
    expect(output('Total points')).toBe('–');
    screen.getByText('Enter the sold amount to see its points.');
    expect(document.querySelector('[aria-invalid="true"]')).toBeNull();
    expect(screen.getByLabelText('Sale date')).toHaveProperty('value', '2026-03-02');
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });

  it.each([
    ['-5', 'An amount is not below zero.'],
    ['12,5,3', 'The separators in “12,5,3” fit no number. Write it like 1,234.50.'],
    ['1000000000000000', 'Enter less than 1,000,000,000,000,000.'],
  ])('say what is wrong with %s', async (amount, sentence) => {
    await screenOf('points', { amount, currency: 'USD' });
    screen.getByText(sentence);
    expect(output('Total points')).toBe('–');
    screen.getByText('The result waits until the field marked above is corrected.');
  });

  it.each([
    ['-1', 'Enter a number from 0 to 99.'],
    ['2.5', '“2.5” is not a whole number.'],
  ])('say what is wrong with %s other partners', async (otherPartners, sentence) => {
    await screenOf('points', { amount: '5', currency: 'USD', manages: true, otherPartners });
    screen.getByText(sentence);
    expect(output('Managed points')).toBe('–');
  });

  it('lead to the rules for a currency without a base amount', async () => {
    await screenOf('points', { amount: '5', currency: 'CHF' });
    screen.getByText('There is no base amount for CHF, so no points can be worked out.');
    const link = screen.getByRole('link', { name: 'Add a base amount for CHF' });
    expect(link.getAttribute('href')).toBe('#/points/rules?currency=CHF');
  });

  it('ask what an amount means, and the result waits', async () => {
    const { user } = await screenOf('points', { amount: '1.200', currency: 'USD', market: 'US' });
    expect(output('Total points')).toBe('–');
    await user.click(screen.getByRole('button', { name: '1,200.00' }));
    expect(output('Total points')).toBe('60');
  });

  it('come back when the panel is opened again, and can be emptied and that taken back', async () => {
    const { user, world } = await screenOf('points', { market: 'DE', currency: 'EUR', deal: 'assisted' });
    await user.type(screen.getByLabelText('Sold amount'), '880');
    await waitFor(async () => {
      expect((await readDraft(world.database, KEY))?.value).toMatchObject({ amount: '880', currency: 'EUR' });
    });
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    await waitFor(() => expect(screen.getByLabelText('Sold amount')).toHaveProperty('value', ''));
    await waitFor(async () => expect(await readDraft(world.database, KEY)).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByLabelText('Sold amount')).toHaveProperty('value', '880'));
    expect(screen.getByRole('combobox', { name: 'Client market' })).toHaveProperty('value', 'Germany');
  });

  it('are empty where another release kept them in another shape', async () => {
    await screenOf('points', { amount: 5 });
    expect(screen.getByLabelText('Sold amount')).toHaveProperty('value', '');
  });
});

describe('the currency tab', () => {
  it('turns points into money and money into points', async () => {
    const { user } = await screenOf('currency', { currency: 'EUR', market: 'FR' });
    await user.type(screen.getByLabelText('Sold points'), '50');
    await user.type(screen.getByLabelText('Managed points'), '10');
    expect([output('Sold value'), output('Managed value'), output('Total value')]).toEqual(['880', '880', '1,760']);
    screen.getByText('Sold value: 50 ÷ 5 × €88.00 = €880.00');
    await user.selectOptions(screen.getByLabelText('Conversion method'), 'Currency to points');
    await user.type(screen.getByLabelText('Sold value'), '880');
    expect([output('Sold points'), output('Managed points'), output('Total points')]).toEqual(['50', '0', '50']);
  });

  it('is a tab of its own address', async () => {
    const { user } = await screenOf('currency');
    expect(screen.getByRole('tab', { name: 'Currency' }).getAttribute('aria-selected')).toBe('true');
    await user.click(screen.getByRole('tab', { name: 'Points' }));
    expect(location.hash).toBe('#/points/calculator');
  });
});

it('hands its deal on', async () => {
  const world = testWorld({ now: NOW });
  await saveDraft(world, KEY, { ...NEW_CALCULATION, amount: '100', currency: 'USD' });
  await renderPage(<CalculatorScreen tab="points" dealAction={({ mrr }) => <b>{`to plan ${mrr.minor}`}</b>} />, {
    world,
  });
  await screen.findByText('to plan 10000');
});
