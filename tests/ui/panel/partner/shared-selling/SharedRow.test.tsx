// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SharedRow } from '../../../../../src/ui/panel/partner/shared-selling/SharedRow.tsx';
import { sharedLiner } from '../../../../../src/ui/panel/partner/shared-selling/shared-lines.ts';
import { client } from '../../../../fixtures/ledger.ts';
import { sharedDeal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it.each([
  [{}, 'Acme Tools$800.00 a monthSales Hub Professional · Partner sourcedOpenExpected Dec 10, 2026'],
  [
    { clientId: 'gone', stage: 'won', closedOn: '2026-11-20', origin: 'assisted' },
    'Deleted client$800.00 a monthSales Hub Professional · Partner assistedWonWon Nov 20, 2026',
  ],
] as const)('says of a deal with %o what it is and leads to it', async (change, words) => {
  const line = sharedLiner([client()])(sharedDeal(change));
  if (line === undefined) throw new Error('There is one deal.');
  await renderPage(
    <ul>
      <SharedRow line={line} index={4} total={9} />
    </ul>,
  );
  const link = screen.getByRole('link');
  expect(link.textContent).toBe(words);
  expect(link.getAttribute('href')).toBe('#/partner/shared/d-1');
  expect(screen.getByRole('listitem').getAttribute('aria-posinset')).toBe('5');
});
