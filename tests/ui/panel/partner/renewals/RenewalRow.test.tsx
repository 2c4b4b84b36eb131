// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RenewalRow } from '../../../../../src/ui/panel/partner/renewals/RenewalRow.tsx';
import { renewalLiner } from '../../../../../src/ui/panel/partner/renewals/renewal-line.ts';
import { client } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function row(clients = [client()]) {
  const line = renewalLiner(clients, '2026-11-22')(renewal());
  if (line === undefined) throw new Error('There is no line.');
  await renderPage(
    <ul>
      <RenewalRow line={line} index={4} total={9} />
    </ul>,
  );
}

it('says whose, by when and what, and opens the renewal', async () => {
  await row();
  const item = screen.getByRole('listitem');
  expect(item.getAttribute('aria-posinset')).toBe('5');
  expect(item.textContent).toContain('70 days left to decide');
  expect(item.textContent).toContain('$1,000.00');
  expect(screen.getByRole('link', { name: 'Acme Tools' }).getAttribute('href')).toBe('#/partner/renewals/r-1');
  screen.getByRole('link', { name: 'Client: Acme Tools' });
});

it('stays openable when its client was deleted', async () => {
  await row([]);
  screen.getByRole('link', { name: 'Deleted client' });
  expect(screen.getAllByRole('link')).toHaveLength(1);
});
