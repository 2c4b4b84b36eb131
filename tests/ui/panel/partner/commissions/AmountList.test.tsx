// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { wholeFraction } from '../../../../../src/domain/points/fraction.ts';
import { AmountList } from '../../../../../src/ui/panel/partner/commissions/AmountList.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const AMOUNTS = new Map([
  ['USD', wholeFraction(120_000)],
  ['EUR', wholeFraction(50)],
]);

it('leads each currency to its rows', async () => {
  const report = { key: 'commissions-paid', question: { state: 'paid' } };
  await renderPage(<AmountList amounts={AMOUNTS} report={report} />);
  expect(screen.getByRole('link', { name: '$1,200.00' }).getAttribute('href')).toBe(
    '#/partner/reports/commissions-paid?state=paid&currency=USD',
  );
  screen.getByRole('link', { name: '€0.50' });
});

it('is a word for nothing', async () => {
  await renderPage(<AmountList amounts={new Map()} report={{ key: 'commissions-paid', question: {} }} />);
  screen.getByText('none');
  expect(screen.queryByRole('link')).toBeNull();
});
