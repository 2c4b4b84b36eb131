// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RuleBook } from '../../../../src/domain/points/rule-book.ts';
import { savePointsAccount } from '../../../../src/jobs/save-points-account.ts';
import { usePoints } from '../../../../src/ui/panel/points/use-points.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

const books: RuleBook[] = [];

function Probe() {
  const points = usePoints();
  if (points === undefined) return <p>not yet</p>;
  books.push(points.book);
  return (
    <p>
      {points.today} {points.account.getTo} {points.book.overrides.soldLifeMonths}
    </p>
  );
}

it('gives the day, the account and a book that stays the same as long as the rules do', async () => {
  const { world } = await renderPage(<Probe />);
  await screen.findByText('2026-11-22');
  await act(() => savePointsAccount(world, () => ({ getTo: 'elite' })));
  await screen.findByText('2026-11-22 elite');
  expect(new Set(books).size).toBe(1);
  await act(() => savePointsAccount(world, ({ overrides }) => ({ overrides: { ...overrides, soldLifeMonths: 6 } })));
  await screen.findByText('2026-11-22 elite 6');
  expect(new Set(books).size).toBe(2);
});
