// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { HeldCounts } from '../../../../../src/domain/partner/summary/certification-summary.ts';
import { HeldTable } from '../../../../../src/ui/panel/partner/summary/HeldTable.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const COUNTS: HeldCounts = { active: 3, expiring: 1, expired: 0, 'in-progress': 2 };
const NAMES = new Map([
  ['z', 'Zoé'],
  ['a', 'Al'],
]);

async function table(byHolder: ReadonlyMap<string, HeldCounts>) {
  const nameOf = (id: string) => NAMES.get(id) ?? '';
  await renderPage(<HeldTable byHolder={byHolder} nameOf={nameOf} states={['active', 'expired']} />);
}

it('has a row a person, by name', async () => {
  await table(
    new Map([
      ['z', COUNTS],
      ['a', { ...COUNTS, active: 9 }],
    ]),
  );
  expect(screen.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['Holder', 'Active', 'Expired'],
    ['Al', '9', '0'],
    ['Zoé', '3', '0'],
  ]);
});

it('is not there without anybody', async () => {
  await table(new Map());
  expect(screen.queryByRole('table')).toBeNull();
});
