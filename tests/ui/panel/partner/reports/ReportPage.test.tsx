// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readScreenCopy } from '../../../../../src/browser/screen-copy.ts';
import { deleteClientList } from '../../../../../src/jobs/partner/reports/keep-client-list.ts';
import { reportKindOf } from '../../../../../src/jobs/partner/reports/report-kinds.ts';
import { ReportPage } from '../../../../../src/ui/panel/partner/reports/ReportPage.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { clientList, sharedDeal } from '../../../../fixtures/partner-rows.ts';
import { partnerWorld } from '../../../../fixtures/partner-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const ROWS = {
  ledger: { clients: [client(), client({ id: 'cafe', name: 'Cafe Lumiere' })] },
  sharedDeals: [
    sharedDeal({ id: 'a', clientId: 'cafe' }),
    sharedDeal({ id: 'b', createdOn: '2026-09-30', origin: 'assisted', mrr: { minor: 5_000, currency: 'EUR' } }),
  ],
  clientLists: [clientList({ clientIds: ['cafe'] })],
};

async function report(query: string, key = 'shared-created') {
  const kind = reportKindOf(key);
  if (kind === null) throw new Error('There is such a report.');
  const world = await partnerWorld(ROWS);
  const route = `#/partner/reports/${key}${query}`;
  return renderPage(<ReportPage reportKey={key} kind={kind} />, { world, route });
}
const rows = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

it('has its days and filters from the address and puts them there', async () => {
  const { user } = await report('?from=2026-10-01&to=2026-12-31');
  await screen.findByText('1 row');
  expect(rows()).toEqual(['Cafe Lumiere']);
  await user.selectOptions(screen.getByLabelText('Date range'), 'Any day');
  await screen.findByText('2 rows');
  expect(location.hash).toBe('#/partner/reports/shared-created');
  await user.selectOptions(screen.getByLabelText('Source'), 'Partner assisted');
  await screen.findByText('1 row');
  expect(location.hash).toBe('#/partner/reports/shared-created?source=assisted');
  expect(screen.getByRole('definition').textContent).toBe('€50.00');
});

it('is sorted by a column, and back', async () => {
  const { user } = await report('');
  await screen.findByText('2 rows');
  expect(rows()).toEqual(['Cafe Lumiere', 'Acme Tools']);
  await user.click(screen.getByRole('button', { name: 'Client' }));
  expect(rows()).toEqual(['Acme Tools', 'Cafe Lumiere']);
  await user.click(screen.getByRole('button', { name: /^Client/ }));
  expect(rows()).toEqual(['Cafe Lumiere', 'Acme Tools']);
});

it('says what the address asks for in vain', async () => {
  await report('?stage=asleep&color=red');
  await screen.findByText(/was left out: stage, color\.$/);
  await screen.findByText('2 rows');
});

it('shows no rows while its days are none, and says why', async () => {
  await report('?from=2026-12-01&to=2026-10-01');
  await screen.findByText('The last day lies before the first. Correct one of them.');
  expect(screen.queryByRole('table')).toBeNull();
});

it('offers all rows where none fits', async () => {
  const { user } = await report('?stage=won');
  await user.click(await screen.findByRole('button', { name: 'Show all' }));
  await screen.findByText('2 rows');
});

it('is narrowed to a list of clients, and says so when the list is gone', async () => {
  const { user, world } = await report('');
  await screen.findByText('2 rows');
  await user.selectOptions(screen.getByLabelText('Client list'), 'To call');
  await screen.findByText('1 row');
  expect(rows()).toEqual(['Cafe Lumiere']);
  expect(location.hash).toBe('#/partner/reports/shared-created?list=l-1');
  const list = await world.database.clientLists.get('l-1');
  if (list === undefined) throw new Error('There is such a list.');
  const outcome = await act(() => deleteClientList(world, list));
  await screen.findByText(/^The client list that this report asks for is no longer there/);
  await screen.findByText('0 rows');
  await act(async () => (outcome.kind === 'done' ? outcome.undo() : null));
  await screen.findByText('1 row');
  expect(screen.queryByText(/is no longer there/)).toBeNull();
});

describe('its copy, for the next time', () => {
  const SETTING = { path: '/partner/reports/shared-created', language: 'en', release: '1.2.3' };
  const kept = (query: string) => readScreenCopy({ ...SETTING, query }) !== null;

  beforeEach(() => {
    Object.assign(chrome.runtime, { getManifest: () => ({ version: '1.2.3' }) });
    const rects = [new DOMRect()] as unknown as DOMRectList;
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue(rects);
  });
  afterEach(() => vi.restoreAllMocks());

  const inMain = async (query: string, key?: string) => {
    const page = await report(query, key);
    const main = document.createElement('main');
    page.container.before(main);
    main.append(page.container);
    await screen.findByText(/^\d rows?$/);
    return page;
  };
  const still = () => act(() => new Promise((resolve) => setTimeout(resolve, 1_100)));

  it('is of what is asked', async () => {
    await inMain('?source=assisted');
    await still();
    expect(kept('source=assisted')).toBe(true);
    expect(kept('')).toBe(false);
  });

  it('is not of the hits of words, which are typed', async () => {
    await inMain('?client=acme', 'commissions-paid');
    await still();
    const setting = { ...SETTING, path: '/partner/reports/commissions-paid', query: 'client=acme' };
    expect(readScreenCopy(setting)).toBeNull();
  });

  it('is not kept while it is sorted by a column or a form is open', async () => {
    const { user } = await inMain('');
    await user.click(screen.getByRole('button', { name: 'Client' }));
    await still();
    expect(kept('')).toBe(false);
    await user.click(screen.getByRole('button', { name: /^Client/ }));
    await user.click(screen.getByRole('button', { name: /^Client/ }));
    await user.click(screen.getByRole('button', { name: 'Save as report' }));
    await still();
    expect(kept('')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await still();
    expect(kept('')).toBe(true);
  });
});
