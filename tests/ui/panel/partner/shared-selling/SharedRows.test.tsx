// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SharedRows } from '../../../../../src/ui/panel/partner/shared-selling/SharedRows.tsx';
import { sharedLiner } from '../../../../../src/ui/panel/partner/shared-selling/shared-lines.ts';
import { client } from '../../../../fixtures/ledger.ts';
import { sharedDeal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('draws only what is in view of a long list', async () => {
  const deals = Array.from({ length: 5_000 }, (_, index) => sharedDeal({ id: `d-${index}`, name: `Deal ${index}` }));
  await renderPage(<SharedRows lines={deals.map(sharedLiner([client()]))} />);
  const rows = await screen.findAllByRole('listitem');
  expect(rows.length).toBeLessThan(60);
  expect(rows[0]?.textContent).toContain('Deal 0');
  expect(rows[0]?.getAttribute('aria-setsize')).toBe('5000');
});
