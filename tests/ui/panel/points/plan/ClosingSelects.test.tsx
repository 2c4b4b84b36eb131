// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ClosingSelects } from '../../../../../src/ui/panel/points/plan/ClosingSelects.tsx';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function selects(places = { markets: ['JP', 'FR'], currencies: ['JPY', 'CHF', 'EUR'] }, market = 'JP') {
  const [onGap, onPlace] = [vi.fn(), vi.fn()];
  const page = await renderPage(
    <ClosingSelects
      gap="held"
      market={market}
      currency="JPY"
      places={places}
      book={bookWith()}
      onGap={onGap}
      onPlace={onPlace}
    />,
  );
  return { ...page, onGap, onPlace };
}
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const own = (name: string) =>
  within(within(select(name)).getByRole('group', { name: 'Of your clients' }))
    .getAllByRole<HTMLOptionElement>('option')
    .map(({ value }) => value);

it('puts what the clients have first, without currencies that nothing can be reckoned in', async () => {
  await selects();
  expect([own('Client market'), own('Client currency')]).toEqual([
    ['JP', 'FR'],
    ['JPY', 'EUR'],
  ]);
  const values = [...select('Client market').options].map(({ value }) => value);
  expect(values.length).toBeGreaterThan(200);
  expect(new Set(values).size).toBe(values.length);
});

it('gives what was chosen', async () => {
  const { user, onGap, onPlace } = await selects();
  await user.selectOptions(select('Client market'), 'France');
  await user.selectOptions(select('Client currency'), 'USD');
  await user.selectOptions(select('Gap to close'), 'If all close');
  expect(onPlace.mock.calls).toEqual([[{ market: 'FR' }], [{ currency: 'USD' }]]);
  expect(onGap.mock.calls).toEqual([['ifAllClose']]);
});

it('asks for a place where there are no clients', async () => {
  await selects({ markets: [], currencies: [] }, '');
  expect(select('Client market').selectedOptions[0]?.textContent).toBe('Choose…');
  expect(within(select('Client market')).queryByRole('group', { name: 'Of your clients' })).toBeNull();
});
