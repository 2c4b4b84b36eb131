// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { newSharedDealDraft } from '../../../../../src/domain/partner/shared-selling/shared-deal-draft.ts';
import { SharedDealFields } from '../../../../../src/ui/panel/partner/shared-selling/SharedDealFields.tsx';
import { bookWith, client } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it.each([
  ['open', 'Acme Tools', client(), []],
  ['won', 'Acme Tools', client(), ['Won on']],
  ['lost', 'Nobody', null, ['Market of the new client', 'Lost on']],
  ['open', 'Nobody', null, []],
  ['open', '', null, []],
] as const)('asks of a deal that is %s, of client %j, for what it needs', async (stage, name, known, more) => {
  await renderPage(
    <SharedDealFields
      draft={{ ...newSharedDealDraft(name, 'USD', '2026-11-22'), addsClient: stage === 'lost' }}
      problems={[]}
      stage={stage}
      known={known}
      clients={[client()]}
      book={bookWith()}
      onChange={vi.fn()}
    />,
  );
  for (const label of ['Market of the new client', 'Won on', 'Lost on']) {
    expect(screen.queryByLabelText(label) !== null).toBe(more.some((one) => one === label));
  }
  for (const label of ['Client', 'Deal', 'Product line', 'Source', 'Amount per month', 'Currency', 'Created on']) {
    expect(screen.getByLabelText(label)).toBeDefined();
  }
});
