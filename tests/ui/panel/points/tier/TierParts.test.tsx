// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { LedgerView } from '../../../../../src/domain/points/ledger-view.ts';
import { TierParts } from '../../../../../src/ui/panel/points/tier/TierParts.tsx';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { FILLED, pointsAccount, TODAY, viewOf } from '../../../../fixtures/tier.ts';

async function parts(view: LedgerView, book = FILLED): Promise<string[]> {
  await renderPage(<TierParts points={{ account: pointsAccount(), book, today: TODAY }} view={view} />);
  return screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
}

it('has every part for a ledger with clients, also without thresholds', async () => {
  const all = [
    'Points today',
    'Tier insights',
    'Re-evaluation',
    'Account performance',
    'Progress over time',
    'Points breakdown',
    'Tier point changes',
  ];
  expect(await parts(viewOf())).toEqual(all);
  document.body.replaceChildren();
  expect(await parts(viewOf(undefined, undefined, bookWith()), bookWith())).toEqual(all);
});

it('says what to do first while there are no clients, and does what it can without', async () => {
  expect(await parts(viewOf([], []))).toEqual([
    'Start with your clients',
    'Points today',
    'Tier insights',
    'Re-evaluation',
    'Account performance',
  ]);
});
