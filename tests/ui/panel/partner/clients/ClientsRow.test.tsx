// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ClientsRow } from '../../../../../src/ui/panel/partner/clients/ClientsRow.tsx';
import type { ClientLine } from '../../../../../src/ui/panel/partner/clients/client-line.ts';
import { linesOf } from '../../../../fixtures/desk-world.ts';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { clientProfile } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const PROFILE = clientProfile({
  relationship: 'Sold and managed',
  toolsUsed: 7,
  lastActiveOn: '2026-11-12',
  renewalOwner: 'Pat Example',
});

async function row(line: ClientLine | undefined) {
  if (line === undefined) throw new Error('There is no line.');
  const onChoose = vi.fn();
  const page = await renderPage(
    <ul>
      <ClientsRow line={line} index={0} total={1} chosen={false} onChoose={onChoose} />
    </ul>,
  );
  return { ...page, onChoose, text: screen.getByRole('link').textContent };
}

it('tells all that is known, and whose figure the revenue is', async () => {
  const [line] = linesOf([client()], [pointEntry()], {
    profiles: new Map([['acme', PROFILE]]),
    renewals: new Map([['acme', '2027-01-31']]),
  });
  const { text, user, onChoose } = await row(line);
  expect(text).toBe(
    'Acme Tools$1,000.00 a month (ledger)Sold and managed · United States · Marketing Hub Professional' +
      '50 points (estimate) · 7 tools in use · Active Nov 12, 2026 (10 days ago) · Renews Jan 31, 2027 · Renewal owner: Pat Example',
  );
  expect(screen.getByRole('link').getAttribute('href')).toBe('#/partner/clients/acme');
  await user.click(screen.getByRole('checkbox', { name: 'Choose Acme Tools' }));
  expect(onChoose).toHaveBeenCalledWith('acme', true);
});

it('says nothing of what is not known', async () => {
  const [line] = linesOf([client({ market: null })]);
  expect((await row(line)).text).toBe('Acme ToolsMRR not known0 points (estimate)');
});
